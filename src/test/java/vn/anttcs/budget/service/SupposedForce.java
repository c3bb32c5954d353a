package vn.anttcs.budget.service;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.shared.DateRange;

/** Members at random with their service, duty and claims, in memory, as the registers tell them. */
final class SupposedForce {
    static final long COMMUNE = 1;
    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private final Map<Long, MonthFacts.MemberFacts> members = new TreeMap<>();
    private final Map<Long, List<DutyEntry>> duty = new HashMap<>();
    private final Map<Long, List<EventEntry>> events = new HashMap<>();

    private SupposedForce() {}

    /** So many members until the end of a month. */
    SupposedForce(Random random, int size, YearMonth last) {
        for (long id = 1; id <= size; id++) {
            LocalDate end = last.plusMonths(1).atDay(1);
            boolean dies = random.nextInt(6) == 0;
            LocalDate left = dies ? START.plusDays(1 + random.nextInt(150)) : end;
            DateRange days = DateRange.of(START, left.isBefore(end) ? left : end);
            members.put(id, member(id, days, random.nextBoolean() ? "HEAD" : "MEMBER"));
            for (int count = random.nextInt(4) * random.nextInt(4); count > 0; count--) {
                DutyKind kind = random.nextInt(4) > 0 ? DutyKind.NIGHT : DutyKind.SHIFT;
                duty.computeIfAbsent(id, one -> new ArrayList<>())
                        .add(new DutyEntry(day(random), kind, Fraction.of(8), "WORKING_DAY", DutyEntry.Extra.NONE));
            }
            for (int count = random.nextInt(3); count > 0; count--) {
                claim(id, day(random), random.nextBoolean() ? "ILLNESS" : "ACCIDENT", random);
            }
            if (dies) {
                claim(id, left.minusDays(1), "DEATH", random);
            }
        }
    }

    private static LocalDate day(Random random) {
        return START.plusDays(random.nextInt(151));
    }

    private void claim(long id, LocalDate day, String kind, Random random) {
        Facts values = Facts.NONE;
        if (random.nextInt(8) > 0) {
            values = values.with(Fact.COST, FactValue.number(1000L * random.nextInt(30_000)))
                    .with(Fact.HOSPITAL_DAYS, FactValue.number(random.nextInt(20)));
        }
        events.computeIfAbsent(id, one -> new ArrayList<>())
                .add(new EventEntry(day, kind, new DutyEntry.Extra(values, List.of())));
    }

    private static MonthFacts.MemberFacts member(long id, DateRange days, String position) {
        TeamPlace place =
                new TeamPlace(1, days, COMMUNE, "14758", "WARD", 38L, Set.of(), null, Set.of(), Set.of("38"), "I");
        Facts facts = Facts.of(Map.of(
                Fact.POSITION, FactValue.word(position),
                Fact.SUSPENDED, FactValue.word("NO")));
        return new MonthFacts.MemberFacts(
                id,
                List.of(days),
                List.of(new MonthFacts.TeamDays(days, 1, place)),
                List.of(new FactStretch(days, facts, Map.of())));
    }

    /** The same members, to whom less happened. */
    SupposedForce without(boolean withoutDuty, boolean withoutEvents) {
        SupposedForce other = new SupposedForce();
        other.members.putAll(members);
        other.duty.putAll(withoutDuty ? Map.of() : duty);
        other.events.putAll(withoutEvents ? Map.of() : events);
        return other;
    }

    static String numberOf(long id) {
        return "TV" + id;
    }

    long idOf(String memberNo) {
        return Long.parseLong(memberNo.substring(2));
    }

    Set<Long> ids() {
        return members.keySet();
    }

    boolean happenedNothing(String memberNo) {
        return !duty.containsKey(idOf(memberNo)) && !events.containsKey(idOf(memberNo));
    }

    SimulationDesk desk() {
        return new SimulationDesk(new Register(), new SimulatedHappenings(new Happened()), new Ledger(), null);
    }

    EntitledMonths months(PolicyBook book, ReferenceAmounts references) {
        return new EntitledMonths(
                new EntitledMonths.Registers(new Register(), new Happened(), new Ledger()),
                book,
                references,
                Instant.EPOCH);
    }

    private static <T> Stream<T> within(List<T> all, Function<T, LocalDate> day, YearMonth first, YearMonth last) {
        return all.stream().filter(one -> MonthFacts.days(first, last).contains(day.apply(one)));
    }

    private final class Register extends MonthFacts {
        @Override
        List<MemberFacts> over(Collection<Long> ids, Window window, Instant knownOn, FactsWanted wanted) {
            return members.values().stream()
                    .filter(member -> ids.contains(member.memberId()))
                    .map(member -> member.within(window.days()))
                    .filter(member -> !member.service().isEmpty())
                    .toList();
        }
    }

    private final class Happened extends Happenings {
        @Override
        public Map<Long, List<EventEntry>> events(
                Collection<Long> ids, YearMonth first, YearMonth last, Instant knownOn) {
            return ids.stream().filter(events::containsKey).collect(Collectors.toMap(id -> id, id -> within(
                            events.get(id), EventEntry::day, first, last)
                    .toList()));
        }

        @Override
        public Map<String, List<DutyEntry>> of(
                Collection<String> memberNos, YearMonth first, YearMonth last, Instant knownOn) {
            return memberNos.stream()
                    .filter(memberNo -> duty.containsKey(idOf(memberNo)))
                    .collect(Collectors.toMap(memberNo -> memberNo, memberNo -> within(
                                    duty.get(idOf(memberNo)), DutyEntry::day, first, last)
                            .toList()));
        }
    }

    private static final class Ledger extends ServiceLedger {
        @Override
        public Map<Long, String> numbersOf(Collection<Long> ids) {
            return ids.stream().collect(Collectors.toMap(id -> id, SupposedForce::numberOf));
        }

        @Override
        public long idOf(String memberNo) {
            return Long.parseLong(memberNo.substring(2));
        }
    }
}

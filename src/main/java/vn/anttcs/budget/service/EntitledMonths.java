package vn.anttcs.budget.service;

import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.personnel.service.ServiceLedger;

/**
 * Các tháng được hưởng: what members are owed for the months of a period, as known at one recorded time. It remembers the
 * lines that it has calculated, so that many sets of members share them; one of it serves one thread.
 */
final class EntitledMonths {
    private final MonthFacts facts;
    private final Happenings happenings;
    private final ServiceLedger service;
    private final PolicyBook book;
    private final ReferenceAmounts amounts;
    private final Instant knownOn;
    private final Map<YearMonth, MonthComputation> computations = new HashMap<>();
    private final Map<Long, EventEntry> supposed = new HashMap<>();

    EntitledMonths(Registers registers, PolicyBook book, ReferenceAmounts amounts, Instant knownOn) {
        this.facts = registers.facts();
        this.happenings = registers.happenings();
        this.service = registers.service();
        this.book = book;
        this.amounts = amounts;
        this.knownOn = knownOn;
    }

    /** Where facts come from. */
    record Registers(MonthFacts facts, Happenings happenings, ServiceLedger service) {}

    /**
     * A member's month.
     *
     * @param memberNo public number
     * @param facts what the registers know
     * @param month the facts and what happened, as rules read them
     * @param lines what follows from them
     */
    record Owed(String memberNo, MonthFacts.MemberFacts facts, MemberMonth month, List<Line> lines) {
        long memberId() {
            return facts.memberId();
        }
    }

    /** The same with one more event of a member, as if its claim were approved. */
    EntitledMonths supposing(long memberId, EventEntry event) {
        supposed.put(memberId, event);
        return this;
    }

    /** The recorded time. */
    Instant knownOn() {
        return knownOn;
    }

    /**
     * What members are owed for each month, in the order of months and of members; who is not in the force in a month is
     * left out. Where a rule has a limit for the year, the months before are calculated first. The registers are read once
     * for all months.
     */
    List<Owed> owed(Collection<Long> memberIds, YearMonth first, YearMonth last) {
        boolean counts = book.hasLimitsOfTheYear();
        YearMonth begin = counts ? first.withMonth(1) : first;
        Known known = known(memberIds, begin, last);
        Map<Long, Map<String, Before>> given = new HashMap<>();
        List<Owed> all = new ArrayList<>();
        for (YearMonth month = begin; !month.isAfter(last); month = month.plusMonths(1)) {
            if (month.getMonthValue() == 1) {
                given.clear();
            }
            List<Owed> owed = month(known, month, given);
            if (counts) {
                owed.forEach(one -> add(given.computeIfAbsent(one.memberId(), id -> new HashMap<>()), one.lines()));
            }
            if (!month.isBefore(first)) {
                all.addAll(owed);
            }
        }
        return all;
    }

    /** What the registers know of members over all months. */
    private record Known(
            List<MonthFacts.MemberFacts> members,
            Map<Long, String> numbers,
            Map<String, Map<YearMonth, List<DutyEntry>>> duty,
            Map<Long, List<EventEntry>> events) {
        MemberMonth.Happened happened(long memberId, YearMonth month, Map<String, Before> given) {
            return new MemberMonth.Happened(
                    duty.getOrDefault(numbers.get(memberId), Map.of()).getOrDefault(month, List.of()),
                    events.getOrDefault(memberId, List.of()).stream()
                            .filter(event -> YearMonth.from(event.day()).equals(month))
                            .toList(),
                    given);
        }
    }

    private Known known(Collection<Long> memberIds, YearMonth first, YearMonth last) {
        Map<Long, String> numbers = service.numbersOf(memberIds);
        Map<String, Map<YearMonth, List<DutyEntry>>> duty = new HashMap<>();
        happenings
                .of(numbers.values(), first, last, knownOn)
                .forEach((memberNo, entries) -> duty.put(
                        memberNo, entries.stream().collect(Collectors.groupingBy(one -> YearMonth.from(one.day())))));
        Map<Long, List<EventEntry>> events = happenings.events(numbers.keySet(), first, last, knownOn);
        supposed.forEach((member, event) -> events.merge(member, List.of(event), EntitledMonths::joined));
        return new Known(
                facts.of(numbers.keySet(), first, last, knownOn, book.reads(Fact.TEAM_STRENGTH)),
                numbers,
                duty,
                events);
    }

    private List<Owed> month(Known known, YearMonth month, Map<Long, Map<String, Before>> given) {
        MonthComputation computation =
                computations.computeIfAbsent(month, unknown -> new MonthComputation(book, unknown, amounts));
        List<Owed> owed = new ArrayList<>(known.members().size());
        for (MonthFacts.MemberFacts whole : known.members()) {
            MonthFacts.MemberFacts member = whole.within(MonthFacts.days(month));
            if (!member.service().isEmpty()) {
                long id = member.memberId();
                MonthComputation.Result result =
                        computation.of(member, known.happened(id, month, given.getOrDefault(id, Map.of())));
                owed.add(new Owed(known.numbers().get(id), member, result.month(), result.lines()));
            }
        }
        return owed;
    }

    private static List<EventEntry> joined(List<EventEntry> one, List<EventEntry> other) {
        List<EventEntry> both = new ArrayList<>(one);
        both.addAll(other);
        return both;
    }

    /** Adds lines of a month to what the year has given so far. */
    static void add(Map<String, Before> given, List<Line> lines) {
        for (Line line : lines) {
            Before before = given.getOrDefault(line.item(), Before.NONE);
            given.put(
                    line.item(),
                    Before.ofYear(
                            before.quantity().plus(line.total().quantity()),
                            before.dong() + line.total().dong()));
        }
    }
}

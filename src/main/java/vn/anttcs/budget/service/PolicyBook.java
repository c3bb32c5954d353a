package vn.anttcs.budget.service;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Holding;
import vn.anttcs.budget.rule.line.Rule;
import vn.anttcs.budget.rule.policy.Pay;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.policy.Repeal;
import vn.anttcs.budget.rule.policy.Validity;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Stretches;

/**
 * Sổ chính sách: the policies that were released, as known at one recorded time, and which of them holds for an item, a
 * place and a day: of those in force whose territory contains the place, the one with the smallest territory.
 */
final class PolicyBook {
    private final List<Entry> entries;
    private final Map<String, Entry> byCode = new LinkedHashMap<>();

    /**
     * One released policy.
     *
     * @param revision its revision
     * @param areas the parts of its territory
     */
    record Entry(CompiledPolicy policy, int revision, List<PolicyArea> areas) {
        Entry {
            areas = List.copyOf(areas);
        }

        String code() {
            return policy.policy().code();
        }
    }

    /**
     * What holds over some days.
     *
     * @param holding the rule and the days
     * @param entry the policy
     * @param area the part of its territory in which the place lies
     * @param others policies that have the item in force there too, with larger territories
     */
    record Held(Holding holding, Entry entry, PolicyArea area, List<Entry> others) {}

    PolicyBook(List<Entry> entries) {
        this.entries = List.copyOf(entries);
        this.entries.forEach(entry -> byCode.put(entry.code(), entry));
    }

    /** The policy of that code, if it was released. */
    Optional<Entry> find(String code) {
        return Optional.ofNullable(byCode.get(code));
    }

    /** Whether any rule reads the fact. */
    boolean reads(Fact fact) {
        return rules().anyMatch(rule -> rule.reading().facts().contains(fact));
    }

    /** Whether any rule has a limit for the year, so that the months before matter. */
    boolean hasLimitsOfTheYear() {
        return rules().anyMatch(rule ->
                rule.item().pay().limits().stream().anyMatch(limit -> limit.span() == Pay.LimitSpan.YEAR));
    }

    /** Whether any rule pays for an event, so that claims matter. */
    boolean paysForEvents() {
        return rules().anyMatch(rule -> rule.item().per() instanceof Per.Event);
    }

    /** Every fact that any rule reads. */
    Set<Fact> facts() {
        return rules().flatMap(rule -> rule.reading().facts().stream()).collect(Collectors.toUnmodifiableSet());
    }

    private Stream<Rule> rules() {
        return entries.stream().flatMap(entry -> entry.policy().rules().stream());
    }

    /** This book with one more policy, or another revision of one that it has. */
    PolicyBook with(Entry added) {
        Stream<Entry> others = entries.stream().filter(entry -> !entry.code().equals(added.code()));
        return new PolicyBook(Stream.concat(others, Stream.of(added)).toList());
    }

    /** Every fact that any rule on team sizes reads. */
    Set<Fact> factsOfSizes() {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        entries.forEach(entry -> entry.policy().policy().teamSizes().forEach(size -> size.applies()
                .reads(facts::add)));
        return facts;
    }

    /** What holds for a place over days on which the place does not change, in the order of items and days. */
    List<Held> held(TeamPlace place, DateRange days) {
        Map<String, List<Candidate>> byItem = new TreeMap<>();
        for (Entry entry : entries) {
            PolicyArea area = PolicyArea.smallest(entry.areas(), place);
            if (area != null) {
                for (Rule rule : entry.policy().rules()) {
                    inForce(entry, rule)
                            .flatMap(period -> period.intersect(days))
                            .ifPresent(
                                    period -> byItem.computeIfAbsent(rule.item().code(), item -> new ArrayList<>())
                                            .add(new Candidate(entry, rule, area, period)));
                }
            }
        }
        return byItem.values().stream()
                .flatMap(candidates -> held(candidates, days))
                .toList();
    }

    private record Candidate(Entry entry, Rule rule, PolicyArea area, DateRange period) {}

    private static Stream<Held> held(List<Candidate> candidates, DateRange days) {
        return Stretches.of(days, candidates.stream().map(Candidate::period)).stream()
                .flatMap(stretch -> held(candidates, stretch, stretch.from()));
    }

    private static Stream<Held> held(List<Candidate> candidates, DateRange stretch, LocalDate day) {
        List<Candidate> there = candidates.stream()
                .filter(candidate -> candidate.period().contains(day))
                .sorted(Comparator.comparingInt(
                        (Candidate candidate) -> candidate.area().rank()))
                .toList();
        return there.stream()
                .limit(1)
                .map(first -> new Held(
                        new Holding(first.rule(), stretch),
                        first.entry(),
                        first.area(),
                        there.stream().skip(1).map(Candidate::entry).toList()));
    }

    /** The days on which an item of a policy is in force, less what others repeal; by the month for items per month. */
    Optional<DateRange> inForce(Entry entry, Rule rule) {
        return inForce(entry, rule.item().code(), rule.isMonthly());
    }

    private Optional<DateRange> inForce(Entry entry, String item, boolean monthly) {
        Validity validity = entry.policy().policy().validity();
        LocalDate from = validity.start(monthly);
        LocalDate to = validity.period().to();
        for (Entry other : entries) {
            Validity ending = other.policy().policy().validity();
            for (Repeal repeal : ending.repeals()) {
                if (repeal.ends(entry.code(), item)) {
                    LocalDate end = ending.end(repeal, monthly);
                    to = end.isBefore(to) ? end : to;
                }
            }
        }
        return from.isBefore(to) ? Optional.of(DateRange.of(from, to)) : Optional.empty();
    }

    /** The policy that sets team sizes at a place on a day: of those in force there the one with the smallest territory. */
    Optional<Entry> sizes(TeamPlace place, LocalDate day) {
        return entries.stream()
                .filter(entry -> !entry.policy().policy().teamSizes().isEmpty())
                .filter(entry -> PolicyArea.smallest(entry.areas(), place) != null)
                .filter(entry -> inForce(entry, Repeal.TEAM_SIZE, false)
                        .filter(period -> period.contains(day))
                        .isPresent())
                .min(Comparator.comparingInt(
                        entry -> PolicyArea.smallest(entry.areas(), place).rank()));
    }

    /**
     * Where an item of another policy meets one of this entry in a territory of the same size.
     *
     * @param other the other policy
     * @param from the first day on which both would hold
     */
    record Crossing(String item, Entry other, LocalDate from) {}

    /** Every item of the entry that would hold together with that of another policy without being smaller or larger. */
    List<Crossing> crossings(Entry entry) {
        List<Crossing> found = new ArrayList<>();
        for (Rule rule : entry.policy().rules()) {
            for (Entry other : entries) {
                Rule same = other.policy().rule(rule.item().code());
                if (other.code().equals(entry.code()) || same == null || !meet(entry, other)) {
                    continue;
                }
                Optional<DateRange> mine = inForce(entry, rule);
                inForce(other, same)
                        .flatMap(theirs -> mine.flatMap(theirs::intersect))
                        .ifPresent(both -> found.add(new Crossing(rule.item().code(), other, both.from())));
            }
        }
        return found;
    }

    private static boolean meet(Entry one, Entry other) {
        return one.areas().stream().anyMatch(mine -> other.areas().stream()
                .anyMatch(theirs -> mine.rank() == theirs.rank() && mine.meets(theirs)));
    }
}

package vn.anttcs.budget.service;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.persistence.SimulationRow;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.shared.DateRange;

/**
 * What a simulation works with, read once.
 *
 * @param asked what was asked
 * @param units the unit and all below it
 * @param books the policies in force, then for each draft the same with the draft
 * @param references the national amounts
 */
record SimulationPlan(SimulationRow.Asked asked, Set<Long> units, List<PolicyBook> books, ReferenceAmounts references) {

    /** The months that are told. */
    List<YearMonth> months() {
        return months(asked.fromMonth());
    }

    /** The months that are computed: where a rule has a limit for the year, from January on. */
    List<YearMonth> computed() {
        boolean year = books.stream().anyMatch(PolicyBook::hasLimitsOfTheYear);
        return months(year ? asked.fromMonth().withMonth(1) : asked.fromMonth());
    }

    private List<YearMonth> months(YearMonth first) {
        List<YearMonth> months = new ArrayList<>();
        for (YearMonth month = first; !month.isAfter(asked.toMonth()); month = month.plusMonths(1)) {
            months.add(month);
        }
        return months;
    }

    /** The days whose facts matter. */
    MonthFacts.Window window() {
        return new MonthFacts.Window(MonthFacts.days(computed().get(0), asked.toMonth()), asked.forceOn());
    }

    /** The days on which a member must stand in the unit to count: those that are told, or the day that stands for them. */
    DateRange counted() {
        return asked.forceOn() == null ? MonthFacts.days(asked.fromMonth(), asked.toMonth()) : window().read();
    }

    /** What any rule reads, the position by which members are counted, and whether they are suspended. */
    FactsWanted wanted() {
        EnumSet<Fact> facts = EnumSet.of(Fact.POSITION, Fact.SUSPENDED);
        books.forEach(book -> facts.addAll(book.facts()));
        return new FactsWanted(facts);
    }

    /** Whether approved claims are read: where they count and any rule pays for an event. */
    boolean readsClaims() {
        return asked.claims() && books.stream().anyMatch(PolicyBook::paysForEvents);
    }

    /** What any rule on team sizes reads. */
    FactsWanted wantedOfSizes() {
        EnumSet<Fact> facts = EnumSet.noneOf(Fact.class);
        books.forEach(book -> facts.addAll(book.factsOfSizes()));
        return new FactsWanted(facts);
    }
}

package vn.anttcs.budget.rule.line;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import vn.anttcs.budget.rule.amount.Law;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.policy.PolicyValue;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.shared.DateRange;

/** Bảng mức hưởng: the rates of one rule in one month, calculated once for each profile of facts. */
final class RateTable {
    private static final int MOST = 1 << 16;

    private final Rule rule;
    private final List<Law> laws = new ArrayList<>();
    private final int[] lawOfDay = new int[32];
    // A rule that reads no facts has one rate a day.
    private final Rate[] rateOfDay = new Rate[32];
    private final Map<Profile, Rate> rates = new HashMap<>();
    private final Map<List<Object>, Integer> profiles = new HashMap<>();

    RateTable(Rule rule, YearMonth month, ReferenceAmounts references) {
        this.rule = rule;
        DateRange whole = DateRange.of(month.atDay(1), month.atEndOfMonth().plusDays(1));
        TreeSet<LocalDate> changes = new TreeSet<>();
        rule.reading()
                .references()
                .forEach(reference ->
                        changes.addAll(references.changes(reference.kind().name(), whole)));
        for (PolicyValue value : rule.policy().values()) {
            changes.add(value.period().from());
            changes.add(value.period().to());
        }
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            if (day == 1 || changes.contains(month.atDay(day))) {
                laws.add(new Law(references, rule.policy().values(), month.atDay(day)));
            }
            lawOfDay[day] = laws.size() - 1;
        }
    }

    /** Facts and law of a day as far as the rule reads them. */
    private static final class Profile {
        private final int law;
        private final FactValue[] facts;
        private final int hash;

        private Profile(int law, FactValue[] facts, int hash) {
            this.law = law;
            this.facts = facts;
            this.hash = hash;
        }

        @Override
        public int hashCode() {
            return hash;
        }

        @Override
        public boolean equals(Object object) {
            return object instanceof Profile other && law == other.law && Arrays.equals(facts, other.facts);
        }
    }

    /** The rate on the day of the month, counted from 1, by these facts. */
    Rate rate(int dayOfMonth, Facts facts) {
        if (rule.facts().length > 0) {
            return remembered(dayOfMonth, facts);
        }
        if (rateOfDay[dayOfMonth] == null) {
            rateOfDay[dayOfMonth] = remembered(dayOfMonth, facts);
        }
        return rateOfDay[dayOfMonth];
    }

    private Rate remembered(int dayOfMonth, Facts facts) {
        Profile profile = profile(lawOfDay[dayOfMonth], facts);
        Rate known = rates.get(profile);
        if (known != null) {
            return known;
        }
        if (rates.size() == MOST) {
            rates.clear();
        }
        Law law = laws.get(profile.law);
        Rate rate = RateCalculation.of(rule, facts, law, number(profile, RateCalculation.amounts(rule, facts, law)));
        rates.put(profile, rate);
        return rate;
    }

    private Profile profile(int law, Facts facts) {
        Fact[] read = rule.facts();
        FactValue[] values = new FactValue[read.length];
        int hash = law;
        for (int index = 0; index < read.length; index++) {
            FactValue value = facts.get(read[index]);
            values[index] = value;
            hash = hash * 31 + (value == null ? 0 : value.hashCode());
        }
        return new Profile(law, values, hash);
    }

    /** Two laws may give the same amounts: then the days belong together. */
    private int number(Profile profile, Object[] amounts) {
        List<Object> all = new ArrayList<>(Arrays.asList((Object[]) profile.facts));
        all.addAll(Arrays.asList(amounts));
        return profiles.computeIfAbsent(all, unknown -> profiles.size());
    }
}

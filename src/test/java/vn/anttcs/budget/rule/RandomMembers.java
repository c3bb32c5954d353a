package vn.anttcs.budget.rule;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.Before;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/** Makes members of a month at random: facts that change, gaps, suspensions, duty. */
final class RandomMembers {
    private static final SourceRecord SOURCE = SourceRecord.named("SERVICE", "100012");

    private final Random random;

    RandomMembers(Random random) {
        this.random = random;
    }

    /**
     * What a member's month is made of.
     *
     * @param month the month
     * @param service the periods of service
     * @param facts the stretches of facts
     * @param happened duty and what was given before
     */
    record Made(YearMonth month, List<DateRange> service, List<FactStretch> facts, MemberMonth.Happened happened) {
        MemberMonth member() {
            return new MemberMonth(month, service, facts, happened);
        }

        Made with(List<FactStretch> other) {
            return new Made(month, service, other, happened);
        }
    }

    Made member(YearMonth month) {
        List<FactStretch> facts = new ArrayList<>();
        LocalDate day = month.atDay(1).minusDays(random.nextInt(3));
        LocalDate end = month.atEndOfMonth().plusDays(2);
        while (day.isBefore(end)) {
            LocalDate to = day.plusDays(1 + random.nextInt(random.nextBoolean() ? 60 : 12));
            if (random.nextInt(12) > 0) {
                facts.add(new FactStretch(DateRange.of(day, to), facts(), Map.of(Fact.POSITION, List.of(SOURCE))));
            }
            day = to;
        }
        LocalDate start = month.atDay(1 + (random.nextInt(3) == 0 ? random.nextInt(28) : 0));
        DateRange service = DateRange.of(start, start.plusDays(1 + random.nextInt(random.nextInt(3) == 0 ? 20 : 200)));
        Map<String, Before> before = Map.of("ITEM_1", Before.ofYear(Fraction.of(2), random.nextInt(2_000_000)));
        return new Made(month, List.of(service), facts, new MemberMonth.Happened(duty(month), List.of(), before));
    }

    private List<DutyEntry> duty(YearMonth month) {
        List<DutyEntry> duty = new ArrayList<>();
        for (int index = random.nextInt(8); index > 0; index--) {
            Fraction hours = random.nextInt(10) == 0 ? null : Fraction.of(1 + random.nextInt(16), 2);
            DutyKind kind = random.nextBoolean() ? DutyKind.NIGHT : DutyKind.SHIFT;
            duty.add(new DutyEntry(
                    month.atDay(1 + random.nextInt(28)), kind, hours, "WORKING_DAY", DutyEntry.Extra.NONE));
        }
        return duty;
    }

    private Facts facts() {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        put(facts, Fact.POSITION, FactValue.word(one(Fact.POSITION)));
        put(facts, Fact.EDUCATION, FactValue.word(one(Fact.EDUCATION)));
        put(facts, Fact.UNIT_CLASS_HIGHEST, FactValue.word(one(Fact.UNIT_CLASS_HIGHEST)));
        put(facts, Fact.AREA, FactValue.words(random.nextBoolean() ? List.of("BORDER") : List.of("ISLAND", "BORDER")));
        put(facts, Fact.SERVICE_MONTHS, FactValue.number(random.nextInt(70)));
        put(facts, Fact.SOCIAL_INSURANCE_INCOME, FactValue.number(100_000L * random.nextInt(40)));
        facts.put(Fact.SUSPENDED, FactValue.word(random.nextInt(6) == 0 ? "YES" : "NO"));
        return Facts.of(facts);
    }

    private String one(Fact fact) {
        return fact.words().get(random.nextInt(fact.words().size()));
    }

    /** Sometimes nobody recorded a fact. */
    private void put(Map<Fact, FactValue> facts, Fact fact, FactValue value) {
        if (random.nextInt(25) > 0) {
            facts.put(fact, value);
        }
    }
}

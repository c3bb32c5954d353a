package vn.anttcs.benchmark;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Random;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.Governance;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.shared.DateRange;

/**
 * The engine alone on one core, facts in memory: the seven items of Ho Chi Minh City's resolution for
 * 300,000 members of whom no two have the same age and length of service, one in twelve changes
 * position within the month, and incomes differ. Aim: 500,000 member-months a second.
 */
final class BudgetEngineBenchmark {
    private static final int MEMBERS = 300_000;
    private static final int ROUNDS = 8;
    private static final YearMonth MONTH = YearMonth.of(2026, 1);

    private BudgetEngineBenchmark() {}

    /** Prints the figures. */
    static void run() {
        System.out.printf(
                Locale.ROOT,
                "the engine alone, one thread, %d members in a heap of %d MB%n",
                MEMBERS,
                Runtime.getRuntime().maxMemory() >> 20);
        CompiledPolicy policy = CompiledPolicy.of(Packages.policy("hcm-54-2025"));
        measure("no duty", policy, members(0));
        measure("one in four with ten nights and two days off", policy, members(4));
        measure("everybody with ten nights and two days off", policy, members(1));
        sheets(policy, members(4));
    }

    private static void measure(String what, CompiledPolicy policy, List<MemberMonth> members) {
        double best = 0;
        long lines = 0;
        long dong = 0;
        for (int round = 0; round < ROUNDS; round++) {
            MonthEngine engine = new MonthEngine(MONTH, Packages.references());
            Governance governance = engine.governance(policy.alone(MONTH));
            lines = 0;
            dong = 0;
            long start = System.nanoTime();
            for (MemberMonth member : members) {
                for (Line line : engine.lines(governance, member)) {
                    lines++;
                    dong += line.total().dong();
                }
            }
            best = Math.max(best, members.size() / ((System.nanoTime() - start) / 1e9));
        }
        System.out.printf(
                Locale.ROOT, "%-46s %,12.0f member-months/s   %,d lines, %,d dong%n", what, best, lines, dong);
    }

    private static void sheets(CompiledPolicy policy, List<MemberMonth> members) {
        MonthEngine engine = new MonthEngine(MONTH, Packages.references());
        Governance governance = engine.governance(policy.alone(MONTH));
        IdentityHashMap<Line, String> bodies = new IdentityHashMap<>();
        Sheet.Holder holder = new Sheet.Holder("100012", "2026-02-01T00:00:00Z");
        long characters = 0;
        int count = 0;
        long start = System.nanoTime();
        for (MemberMonth member : members.subList(0, MEMBERS / 10)) {
            for (Line line : engine.lines(governance, member)) {
                characters += bodies.computeIfAbsent(line, Sheet::body).length();
                characters += Sheet.own(line, member, holder).length();
                count++;
            }
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        System.out.printf(
                Locale.ROOT,
                "%-46s %,12.0f sheets/s   %,d sheets, %,d bodies, %,d characters%n",
                "sheets written, bodies once",
                count / seconds,
                count,
                bodies.size(),
                characters);
    }

    private static List<MemberMonth> members(int oneIn) {
        Random random = new Random(1);
        List<MemberMonth> members = new ArrayList<>(MEMBERS);
        DateRange service = DateRange.from(LocalDate.of(2024, 7, 1));
        for (int index = 0; index < MEMBERS; index++) {
            Facts facts = facts(index, random);
            List<FactStretch> stretches = new ArrayList<>();
            if (index % 12 == 0) {
                LocalDate change = MONTH.atDay(2 + random.nextInt(28));
                stretches.add(new FactStretch(DateRange.of(service.from(), change), facts, Map.of()));
                Facts later = facts.with(Fact.POSITION, FactValue.word("MEMBER"));
                stretches.add(new FactStretch(DateRange.from(change), later, Map.of()));
            } else {
                stretches.add(new FactStretch(service, facts, Map.of()));
            }
            List<DutyEntry> duty = oneIn > 0 && index % oneIn == 0 ? duty(random) : List.of();
            members.add(new MemberMonth(
                    MONTH, List.of(service), stretches, new MemberMonth.Happened(duty, List.of(), Map.of())));
        }
        return members;
    }

    private static Facts facts(int index, Random random) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        facts.put(
                Fact.POSITION,
                FactValue.word(List.of("HEAD", "DEPUTY", "MEMBER").get(index % 3)));
        facts.put(Fact.SOCIAL_INSURANCE, FactValue.word(index % 5 == 0 ? "COMPULSORY" : "VOLUNTARY"));
        facts.put(Fact.SOCIAL_INSURANCE_INCOME, FactValue.number(1_500_000L + 100_000L * random.nextInt(40)));
        facts.put(Fact.HEALTH_INSURANCE, FactValue.word(index % 7 == 0 ? "OTHER_SCHEME" : "FORCE"));
        facts.put(Fact.AREA, FactValue.words(index % 10 == 0 ? List.of("BORDER") : List.of()));
        facts.put(Fact.AGE, FactValue.number(Fraction.of(index, 7)));
        facts.put(Fact.SERVICE_MONTHS, FactValue.number(index));
        return Facts.of(facts);
    }

    private static List<DutyEntry> duty(Random random) {
        List<DutyEntry> duty = new ArrayList<>();
        int first = 1 + random.nextInt(3);
        for (int night = 0; night < 10; night++) {
            duty.add(entry(first + night * 2 + random.nextInt(2), DutyKind.NIGHT));
        }
        duty.add(entry(4 + random.nextInt(20), DutyKind.DAY_OFF));
        duty.add(entry(1, DutyKind.PUBLIC_HOLIDAY));
        return duty;
    }

    private static DutyEntry entry(int day, DutyKind kind) {
        return new DutyEntry(MONTH.atDay(day), kind, Fraction.of(8), "WORKING_DAY", DutyEntry.Extra.NONE);
    }
}

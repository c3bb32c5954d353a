package vn.anttcs.budget.service.year;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import vn.anttcs.budget.rule.year.BudgetLine;

/**
 * The simplest way to know where budgets stand: a table of every unit, line and day, of which a whole copy is kept whenever
 * something becomes known. Shares nothing with what it is held against.
 */
final class BudgetOracle {
    static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    static final int DAYS = 90;

    /** One cell of the table, day by day. */
    record Cell(long unitId, BudgetLine line, String column) {}

    /** What a member of an approved run has to receive on a line, and what became of it. */
    private record Owed(long communeId, Map<BudgetLine, Long> dong, LocalDate from, List<Paid> acts) {}

    private record Paid(LocalDate on, boolean received) {}

    private final Map<Cell, long[]> table = new HashMap<>();
    private final Map<String, Owed> owed = new HashMap<>();
    private final TreeMap<Instant, Map<Cell, long[]>> copies = new TreeMap<>();

    void moved(long unitId, BudgetLine line, String column, long dong, LocalDate from) {
        add(table, new Cell(unitId, line, column), dong, from);
    }

    private static void add(Map<Cell, long[]> into, Cell cell, long dong, LocalDate from) {
        long[] days = into.computeIfAbsent(cell, any -> new long[DAYS]);
        for (int day = (int) Math.max(0, ChronoUnit.DAYS.between(FIRST, from)); day < DAYS; day++) {
            days[day] += dong;
        }
    }

    void owes(String runAndMember, long communeId, Map<BudgetLine, Long> dong, LocalDate from) {
        owed.put(runAndMember, new Owed(communeId, Map.copyOf(dong), from, new ArrayList<>()));
    }

    void paid(String runAndMember, LocalDate on, boolean received) {
        owed.get(runAndMember).acts().add(new Paid(on, received));
    }

    /** Keeps a copy of everything under the time at which it became known. */
    void known(Instant at) {
        Map<Cell, long[]> copy = new HashMap<>();
        table.forEach((cell, days) -> copy.put(cell, days.clone()));
        for (Owed one : owed.values()) {
            for (int day = 0; day < DAYS; day++) {
                LocalDate on = FIRST.plusDays(day);
                if (!on.isBefore(one.from()) && !received(one, on)) {
                    int index = day;
                    one.dong()
                            .forEach(
                                    (line, dong) -> copy.computeIfAbsent(
                                                    new Cell(one.communeId(), line, "UNPAID"), any -> new long[DAYS])[
                                            index] += dong);
                }
            }
        }
        copies.put(at, copy);
    }

    private static boolean received(Owed one, LocalDate on) {
        boolean received = false;
        for (Paid act : one.acts()) {
            received = act.on().isAfter(on) ? received : act.received();
        }
        return received;
    }

    /** A cell on a day, as known at a time. */
    long at(long unitId, BudgetLine line, String column, LocalDate day, Instant knownOn) {
        Map.Entry<Instant, Map<Cell, long[]>> copy = copies.floorEntry(knownOn);
        long[] days = copy == null ? null : copy.getValue().get(new Cell(unitId, line, column));
        return days == null ? 0 : days[(int) ChronoUnit.DAYS.between(FIRST, day)];
    }
}

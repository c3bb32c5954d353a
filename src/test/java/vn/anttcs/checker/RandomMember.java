package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Supplier;
import vn.anttcs.checker.line.Fraction;

/** A random member in a month: service, suspension, facts that change on awkward days, duty and events. */
final class RandomMember {
    private final Dice dice;
    private final YearMonth month;
    private final Map<String, TreeMap<Integer, Object>> facts = new LinkedHashMap<>();
    private final Set<Integer> serving = new TreeSet<>();
    private final Set<Integer> suspended = new TreeSet<>();
    private final List<Object> duty = new ArrayList<>();
    private final Map<String, RandomCase.Before> before = new LinkedHashMap<>();
    private final List<Object> events = new ArrayList<>();

    RandomMember(Dice dice, YearMonth month) {
        this.dice = dice;
        this.month = month;
        serve();
        Catalogue.WORDS.forEach((fact, words) -> record(fact, () -> dice.of(words)));
        Catalogue.SETS.forEach((fact, words) -> record(fact, () -> dice.some(0, words)));
        Catalogue.NUMBERS.forEach(fact -> record(fact, () -> Dice.json(dice.of(0, 4, 5, 12, 17, 18, 24, 60, 70, 71))));
        Catalogue.MONEY.forEach(
                fact -> record(fact, () -> Dice.json(dice.of(0, 1_499_999, 1_500_000, 1_500_001, 9_000_000))));
        suspend();
        for (String code : List.of("MONTH_0", "MONTH_1", "DUTY_2", "DUTY_3", "YEAR_4", "EVENT_5")) {
            if (dice.chance(30)) {
                long dong = dice.of(1, 99_999, 1_500_000, 5_000_001);
                before.put(code, new RandomCase.Before(Fraction.of(dice.of(0, 1, 4, 9)), dong));
            }
        }
        dice.list(0, 14, this::entry).forEach(duty::add);
        dice.list(0, 2, this::event).forEach(events::add);
    }

    private int awkwardDay() {
        int last = month.lengthOfMonth();
        return dice.of(1, 2, 14, 15, 16, 17, last - 1, last, dice.between(1, last));
    }

    private void serve() {
        int first = dice.chance(60) ? 1 : awkwardDay();
        int last = dice.chance(60) ? month.lengthOfMonth() : awkwardDay();
        for (int day = Math.min(first, last); day <= Math.max(first, last); day++) {
            serving.add(day);
        }
        if (dice.chance(10)) {
            serving.remove(awkwardDay());
        }
    }

    private void suspend() {
        if (dice.chance(20)) {
            int first = awkwardDay();
            int last = Math.min(month.lengthOfMonth(), first + dice.between(0, 20));
            for (int day = first; day <= last; day++) {
                suspended.add(day);
            }
        }
        TreeMap<Integer, Object> known = new TreeMap<>(Map.of(1, "NO"));
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            known.put(day, suspended.contains(day) ? "YES" : "NO");
        }
        facts.put("SUSPENDED", known);
    }

    private void record(String fact, Supplier<Object> value) {
        TreeMap<Integer, Object> values = new TreeMap<>();
        values.put(1, dice.chance(4) ? null : value.get());
        while (dice.chance(18)) {
            values.put(awkwardDay(), dice.chance(4) ? null : value.get());
        }
        facts.put(fact, values);
    }

    private Map<String, Object> entry() {
        Map<String, Object> entry =
                Dice.object("day", month.atDay(awkwardDay()).toString(), "kind", dice.of(Catalogue.DUTY_KINDS));
        if (!dice.chance(2)) {
            entry.put("hours", dice.of("0.5", "2", "3.5", "3.999999", "4", "8", "12"));
        }
        if (!dice.chance(2)) {
            entry.put("dayKind", dice.of(Catalogue.DAY_KINDS));
        }
        entry.put("values", Dice.object("AREA", dice.some(0, Catalogue.SETS.get("AREA"))));
        return entry;
    }

    private Map<String, Object> event() {
        Map<String, Object> values = new LinkedHashMap<>();
        for (String fact : Catalogue.EVENT_NUMBERS) {
            if (!dice.chance(5)) {
                values.put(
                        fact,
                        fact.equals("LOSS_PERCENT")
                                ? dice.of("4.999999", "5", "5.9", "12.5", "61")
                                : Dice.json(dice.of(0, 1, 3, 10)));
            }
        }
        for (String fact : Catalogue.EVENT_MONEY) {
            if (!dice.chance(5)) {
                values.put(fact, Dice.json(dice.of(0, 1, 120_499, 7_000_000)));
            }
        }
        return Dice.object(
                "day", month.atDay(awkwardDay()).toString(), "kind", dice.of(Catalogue.EVENT_KINDS), "values", values);
    }

    YearMonth month() {
        return month;
    }

    /** What the year has given of an item before the month. */
    RandomCase.Before before(String code) {
        return before.getOrDefault(code, new RandomCase.Before(Fraction.ZERO, 0));
    }

    Set<String> itemsBefore() {
        return before.keySet();
    }

    boolean serves(LocalDate day) {
        return serving.contains(day.getDayOfMonth());
    }

    boolean isSuspended(LocalDate day) {
        return suspended.contains(day.getDayOfMonth());
    }

    /** Entries from a day on, as entered. */
    List<Object> duty() {
        return duty;
    }

    List<Object> events() {
        return events;
    }

    /** The dated facts of these names, cut where any of them changes. */
    List<Object> facts(Set<String> names) {
        Set<Integer> cuts = new TreeSet<>(Set.of(1));
        names.forEach(
                name -> cuts.addAll(facts.getOrDefault(name, new TreeMap<>()).keySet()));
        List<Integer> days = new ArrayList<>(cuts);
        List<Object> dated = new ArrayList<>();
        for (int index = 0; index < days.size(); index++) {
            LocalDate to = index + 1 < days.size()
                    ? month.atDay(days.get(index + 1))
                    : month.plusMonths(1).atDay(1);
            dated.add(Dice.object(
                    "from",
                    month.atDay(days.get(index)).toString(),
                    "to",
                    to.toString(),
                    "values",
                    on(days.get(index), names)));
        }
        return dated;
    }

    private Map<String, Object> on(int day, Set<String> names) {
        Map<String, Object> values = new LinkedHashMap<>();
        facts.forEach((name, dated) -> {
            if (names.contains(name) && dated.floorEntry(day).getValue() != null) {
                values.put(name, dated.floorEntry(day).getValue());
            }
        });
        return values;
    }
}

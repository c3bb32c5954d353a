package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;

/** A random policy package, every construct of the format in it sooner or later. */
final class RandomPolicy {
    private final Dice dice;
    private final YearMonth month;
    private final LocalDate from;

    RandomPolicy(Dice dice, YearMonth month, LocalDate from) {
        this.dice = dice;
        this.month = month;
        this.from = from;
    }

    /** A package in force from a day on. */
    Map<String, Object> create() {
        Map<String, Object> policy = Dice.object(
                "format",
                "anttcs-policy/1",
                "code",
                "RANDOM-" + dice.between(1, 9999),
                "name",
                text(),
                "resolution",
                Dice.object(
                        "number",
                        "1/2026/NQ-HĐND",
                        "date",
                        "2024-07-05",
                        "council",
                        "HĐND tỉnh",
                        "signer",
                        "A",
                        "legalBasis",
                        List.of("Law 30/2023/QH15, Art. 23")),
                "text",
                text(),
                "territory",
                List.of(Dice.object("unit", "40", "on", from.toString())),
                "validFrom",
                from.toString());
        if (from.getDayOfMonth() != 1) {
            policy.put("firstMonth", "BY_DAYS");
        }
        policy.put("values", values());
        policy.put("items", items());
        return policy;
    }

    private Map<String, Object> text() {
        return Dice.object("vi", "một", "en", "one");
    }

    private List<Object> values() {
        List<Object> values = new ArrayList<>();
        for (String name : RandomAmounts.MONEY_VALUES) {
            dated(values, name, "dong", () -> Dice.json(dice.of(0, 1000, 1_999_999, 2_000_001)));
        }
        for (String name : RandomAmounts.NUMBER_VALUES) {
            dated(values, name, dice.of("number", "percent"), () -> dice.of("0.7", "1", "2.25", "70"));
        }
        return values;
    }

    private void dated(List<Object> values, String name, String unit, Supplier<Object> amount) {
        Map<String, Object> first = Dice.object("name", name, "from", from.toString(), unit, amount.get());
        values.add(first);
        if (dice.chance(40)) {
            String change = later().toString();
            first.put("to", change);
            values.add(Dice.object("name", name, "from", change, unit, amount.get(), "basis", "Art. 3.2.a"));
        }
        first.put("basis", dice.of("Art. 3.1", "Decree 73/2024/NĐ-CP, Art. 3"));
    }

    /** A day of the month after the first of the policy, so that the value changes while it is in force. */
    private LocalDate later() {
        LocalDate day = month.atDay(dice.between(2, month.lengthOfMonth()));
        return day.isAfter(from) ? day : from.plusDays(1);
    }

    private List<Object> items() {
        List<Object> items = new ArrayList<>();
        for (String per : List.of("MONTH", "MONTH", "DUTY", "DUTY", "YEAR", "EVENT")) {
            items.add(item(per, per + "_" + items.size()));
        }
        if (dice.chance(50)) {
            @SuppressWarnings("unchecked")
            Map<String, Object> replacing = (Map<String, Object>) items.get(3);
            replacing.put("replaces", List.of(Dice.object("item", "DUTY_2", "basis", "Art. 4.4")));
        }
        return items;
    }

    private Map<String, Object> item(String per, String code) {
        RandomConditions conditions = new RandomConditions(dice, per);
        RandomAmounts amounts = new RandomAmounts(dice, per);
        Map<String, Object> item = Dice.object("item", code, "name", text(), "basis", "Art. 3.1", "per", per);
        switch (per) {
            case "MONTH" -> item.put("month", month());
            case "DUTY" -> item.put("duty", duty(conditions));
            case "YEAR" -> item.put("year", Dice.object("month", month.getMonthValue()));
            default -> item.put("event", Dice.object("kinds", dice.some(1, Catalogue.EVENT_KINDS)));
        }
        if (dice.chance(40)) {
            item.put("when", conditions.any(1));
        }
        if (dice.chance(40)) {
            item.put("exclusions", dice.list(1, 2, () -> guarded(conditions)));
        }
        item.put("amount", amounts.money(dice.between(0, 3)));
        if (dice.chance(40)) {
            item.put("shares", dice.list(1, 2, () -> {
                Map<String, Object> share = guarded(conditions);
                share.put("percent", dice.of("0", "50", "33.333333", "100", "120"));
                return share;
            }));
        }
        if (dice.chance(50)) {
            item.put("limits", dice.list(1, 2, () -> limit(per)));
        }
        item.put("rounding", Dice.object("mode", amounts.mode(), "step", dice.of(1, 1, 10, 500, 1000)));
        item.put("funding", Dice.object("source", "LOCAL_BUDGET", "level", "PROVINCE"));
        return item;
    }

    private Map<String, Object> guarded(RandomConditions conditions) {
        return Dice.object("when", conditions.any(0), "reason", text(), "basis", dice.of("Art. 3.3", "Art. 3.4"));
    }

    private Map<String, Object> month() {
        String below = dice.of("NOTHING", "HALF", "BY_DAYS");
        return Dice.object(
                "treatment", dice.of("FULL_MONTH", "BY_DAYS", "THRESHOLD"),
                "minimumDays", dice.of(1, 14, 15, 16, 28, 31),
                "below", below,
                "denominator", dice.<Object>of("CALENDAR", 22, 26, 30, 28, 31),
                "state", dice.of("EACH_DAY", "EACH_DAY", "FIRST_DAY", "LAST_DAY", "LONGEST", "HIGHEST"),
                "suspended", dice.of("COUNTED", "EXCLUDED"));
    }

    private Map<String, Object> duty(RandomConditions conditions) {
        Map<String, Object> duty = Dice.object("kinds", dice.some(2, Catalogue.DUTY_KINDS));
        if (dice.chance(30)) {
            duty.put("when", conditions.any(1));
        }
        if (dice.chance(40)) {
            duty.put("minimumHours", dice.of("4", "3.5", "8"));
        }
        duty.put("count", dice.of("ENTRIES", "DAYS", "HOURS"));
        return duty;
    }

    private Map<String, Object> limit(String per) {
        boolean quantity = per.equals("DUTY") || per.equals("EVENT");
        Map<String, Object> limit = quantity && dice.chance(60)
                ? Dice.object("quantity", dice.of(0, 1, 2, 5, 10))
                : Dice.object("dong", dice.of(0, 1, 100_000, 1_500_500, 5_000_000));
        limit.put("per", dice.of("MONTH", "YEAR"));
        limit.put("basis", "Art. 4.2");
        return limit;
    }
}

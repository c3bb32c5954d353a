package vn.anttcs.budget.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;

/** Makes packages at random, as documents; some of them contradict themselves, and the reader refuses these. */
final class RandomRules {
    private static final List<String> POSITIONS = List.of("HEAD", "DEPUTY", "MEMBER");
    private static final List<String> MODES = List.of("HALF_UP", "HALF_DOWN", "HALF_EVEN", "UP", "DOWN");
    private static final Map<String, String> TEXT = Map.of("vi", "thử", "en", "test");

    private final Random random;

    RandomRules(Random random) {
        this.random = random;
    }

    /** A package that governs 2025 and 2026. */
    Map<String, Object> document() {
        Map<String, Object> document = new LinkedHashMap<>();
        document.put("format", "anttcs-policy/1");
        document.put("code", "RANDOM");
        document.put("name", TEXT);
        document.put("resolution", Map.of("number", "1/2025/NQ-HĐND", "date", "2025-01-01", "council", "HĐND"));
        document.put("text", TEXT);
        document.put("territory", List.of(Map.of("formerProvince", "99")));
        document.put("validFrom", "2025-01-01");
        document.put("values", List.of(value("2025-01-01", "2025-06-17"), value("2025-06-17", "2027-01-01")));
        document.put("validTo", "2027-01-01");
        List<Object> items = new ArrayList<>();
        for (int index = 0; index < 4; index++) {
            items.add(item("ITEM_" + index, index));
        }
        document.put("items", items);
        document.put("goldenCases", List.of());
        return document;
    }

    private static Map<String, Object> value(String from, String to) {
        return Map.of(
                "name", "BASE", "from", from, "to", to, "dong", number(from.hashCode() & 0xFFFFF), "basis", "Art. 9");
    }

    private static BigDecimal number(long number) {
        return BigDecimal.valueOf(number);
    }

    private <T> T one(List<T> list) {
        return list.get(random.nextInt(list.size()));
    }

    private Map<String, Object> item(String code, int index) {
        Map<String, Object> item = new LinkedHashMap<>();
        item.put("item", code);
        item.put("name", TEXT);
        item.put("basis", "Art. 1");
        boolean duty = index == 3;
        item.put("per", duty ? "DUTY" : "MONTH");
        item.put(duty ? "duty" : "month", duty ? duty() : month());
        if (random.nextInt(3) == 0) {
            item.put("when", condition(2));
        }
        if (random.nextInt(3) == 0) {
            item.put("exclusions", List.of(Map.of("when", condition(1), "reason", TEXT, "basis", "Art. 2")));
        }
        item.put("amount", money(3));
        if (random.nextInt(3) == 0) {
            Map<String, Object> share =
                    new LinkedHashMap<>(Map.of("when", condition(1), "reason", TEXT, "basis", "Art. 3"));
            share.put("percent", one(List.of("0", "33.3", "50", "70")));
            item.put("shares", List.of(share));
        }
        if (random.nextInt(4) == 0) {
            item.put(
                    "limits",
                    List.of(Map.of("dong", number(random.nextInt(3_000_000)), "per", one(List.of("MONTH", "YEAR")))));
        }
        item.put("rounding", rounding());
        return item;
    }

    private Map<String, Object> rounding() {
        return Map.of("mode", one(MODES), "step", number(one(List.of(1, 1, 100, 1000))));
    }

    private Map<String, Object> month() {
        Map<String, Object> month = new LinkedHashMap<>();
        month.put("treatment", one(List.of("FULL_MONTH", "BY_DAYS", "THRESHOLD")));
        month.put("minimumDays", number(1 + random.nextInt(31)));
        month.put("below", one(List.of("NOTHING", "HALF", "BY_DAYS")));
        month.put("denominator", random.nextBoolean() ? "CALENDAR" : (Object) number(20 + random.nextInt(11)));
        month.put("state", one(List.of("EACH_DAY", "FIRST_DAY", "LAST_DAY", "LONGEST", "HIGHEST")));
        month.put("suspended", one(List.of("COUNTED", "EXCLUDED")));
        return month;
    }

    private Map<String, Object> duty() {
        Map<String, Object> duty = new LinkedHashMap<>();
        duty.put("kinds", random.nextBoolean() ? List.of("NIGHT") : List.of("NIGHT", "SHIFT"));
        if (random.nextBoolean()) {
            duty.put("minimumHours", one(List.of("4", "2.5")));
        }
        duty.put("count", one(List.of("ENTRIES", "DAYS", "HOURS")));
        return duty;
    }

    private Map<String, Object> condition(int depth) {
        int kind = random.nextInt(depth == 0 ? 5 : 8);
        return switch (kind) {
            case 0 -> Map.of("fact", "POSITION", "in", List.of(one(POSITIONS)));
            case 1 -> Map.of("fact", "EDUCATION", "atLeast", one(List.of("PRIMARY", "COLLEGE")));
            case 2 -> Map.of("fact", "AREA", one(List.of("anyOf", "allOf", "noneOf")), List.of("BORDER", "ISLAND"));
            case 3 -> Map.of("fact", "SERVICE_MONTHS", one(List.of("from", "below")), number(1 + random.nextInt(60)));
            case 4 -> Map.of("fact", "UNIT_CLASS_HIGHEST", "in", List.of("I", "II"));
            case 5 -> Map.of("all", List.of(condition(depth - 1), condition(depth - 1)));
            case 6 -> Map.of("any", List.of(condition(depth - 1), condition(depth - 1)));
            default -> Map.of("not", condition(depth - 1));
        };
    }

    private Map<String, Object> money(int depth) {
        int kind = random.nextInt(depth == 0 ? 4 : 11);
        return switch (kind) {
            case 0 -> Map.of("dong", number(random.nextInt(5_000_000)));
            case 1 -> Map.of("reference", "BASE_SALARY");
            case 2 -> Map.of("value", "BASE");
            case 3 -> Map.of("fact", "SOCIAL_INSURANCE_INCOME");
            case 4 -> Map.of("product", List.of(plain(), money(depth - 1)));
            case 5 -> Map.of("sum", List.of(money(depth - 1), money(depth - 1)));
            case 6 -> Map.of(one(List.of("least", "greatest")), List.of(money(depth - 1), money(depth - 1)));
            case 7 -> Map.of("topUp", money(depth - 1), "after", money(depth - 1));
            case 8 -> cases(depth);
            case 9 -> progressive(depth);
            default -> rounded(depth);
        };
    }

    private Map<String, Object> plain() {
        return one(List.of(
                Map.of("number", "0.65"),
                Map.of("percent", "22"),
                Map.of("number", "1.333333"),
                Map.of("fact", "SERVICE_MONTHS"),
                Map.of("reference", "SOCIAL_INSURANCE_RATE")));
    }

    private Map<String, Object> cases(int depth) {
        Map<String, Object> cases = new LinkedHashMap<>();
        cases.put(
                "cases",
                List.of(
                        Map.of("when", condition(1), "then", money(depth - 1)),
                        Map.of("when", condition(1), "then", money(depth - 1))));
        if (random.nextBoolean()) {
            cases.put("otherwise", money(depth - 1));
        }
        return cases;
    }

    private Map<String, Object> progressive(int depth) {
        Map<String, Object> node = new LinkedHashMap<>();
        node.put("progressive", Map.of("fact", "SERVICE_MONTHS"));
        node.put("from", number(random.nextInt(24)));
        node.put("base", money(depth - 1));
        node.put("per", one(List.of("1", "12", "7.5")));
        node.put("add", money(depth - 1));
        node.put("count", one(List.of("WHOLE", "PART", "EXACT")));
        return node;
    }

    private Map<String, Object> rounded(int depth) {
        Map<String, Object> node = new LinkedHashMap<>(rounding());
        node.put("round", money(depth - 1));
        return node;
    }
}

package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.checker.json.Node;

/** A sheet as somebody writes it by hand: whole month served and nothing computed, until said otherwise. */
final class SheetText {
    private final YearMonth month;
    private final Map<String, Object> members = new LinkedHashMap<>();
    private final List<Object> parts = new ArrayList<>();

    private SheetText(YearMonth month, Node rule) {
        this.month = month;
        put("format", "anttcs-sheet/1");
        put("member", "100012");
        put("month", month.toString());
        with("monthDays", String.valueOf(month.lengthOfMonth()));
        put("knownOn", "2026-12-01T01:02:03.123456Z");
        with("policy", "{'code':'TEST','resolution':'1/2026/NQ-HĐND','council':'HĐND tỉnh','date':'2026-01-01'}");
        put("item", rule.get("item").text());
        put("rule", rule.value());
        with("values", "[]");
        served(month.lengthOfMonth(), month.atDay(1) + "/" + month.plusMonths(1).atDay(1));
        with("facts", "[]").with("duty", "[]").with("events", "[]").with("references", "[]");
        with("before", "{'quantity':'0','dong':0}");
    }

    /** Of an item in JSON, in which apostrophes may stand for quotation marks. */
    static SheetText of(String month, String rule) {
        return new SheetText(YearMonth.parse(month), Json.read(rule.replace('\'', '"')));
    }

    private void put(String name, Object value) {
        members.put(name, value);
    }

    SheetText with(String name, String json) {
        put(name, Json.read(json.replace('\'', '"')).value());
        return this;
    }

    /** Days of this policy as {@code from/to}, and the days over all policies. */
    SheetText served(int overAll, String... ranges) {
        List<Object> served = new ArrayList<>();
        for (String range : ranges) {
            served.add(new LinkedHashMap<>(range(range)));
        }
        put("served", served);
        return with("servedDays", String.valueOf(overAll));
    }

    private static Map<String, Object> range(String range) {
        String[] ends = range.split("/", -1);
        Map<String, Object> entry = new LinkedHashMap<>();
        entry.put("from", LocalDate.parse(ends[0]).toString());
        entry.put("to", LocalDate.parse(ends[1]).toString());
        return entry;
    }

    /** Facts for the whole month. */
    SheetText facts(String values) {
        return with(
                "facts",
                "[{'from':'%s','to':'%s','values':%s}]"
                        .formatted(month.atDay(1), month.plusMonths(1).atDay(1), values));
    }

    /** A part: {@code from/to} or a day, weight, rate, share and perhaps a reason. */
    SheetText part(String days, String weight, String rate, String share, String... reason) {
        String range =
                days.contains("/") ? days : days + "/" + LocalDate.parse(days).plusDays(1);
        Map<String, Object> part = new LinkedHashMap<>(range(range));
        part.put("weight", weight);
        part.put("rate", rate);
        part.put("share", share);
        if (reason.length > 0) {
            part.put("reason", reason[0]);
        }
        parts.add(part);
        return this;
    }

    /** A part of the whole month. */
    SheetText month(String rate, String share, String... reason) {
        return part(month.atDay(1) + "/" + month.plusMonths(1).atDay(1), "1", rate, share, reason);
    }

    /** Adds a step to the part written last. */
    SheetText step(String path, String result) {
        @SuppressWarnings("unchecked")
        Map<String, Object> part = (Map<String, Object>) parts.get(parts.size() - 1);
        List<Object> steps = new ArrayList<>();
        if (part.get("steps") instanceof List<?> before) {
            steps.addAll(before);
        }
        steps.add(new LinkedHashMap<>(Map.of("path", path, "text", Map.of("vi", "…", "en", "…"), "result", result)));
        part.put("steps", steps);
        return this;
    }

    /** What comes out, and the sheet. */
    Node gives(String quantity, String unrounded, long amountDong, String... reasons) {
        put("parts", parts);
        put("quantity", quantity);
        put("unrounded", unrounded);
        with("amountDong", String.valueOf(amountDong));
        put("outcome", amountDong > 0 ? "PAID" : "NOTHING");
        put(
                "reasons",
                Arrays.stream(reasons)
                        .map(reason -> new LinkedHashMap<>(Map.of("code", reason)))
                        .toList());
        return Node.root(members);
    }
}

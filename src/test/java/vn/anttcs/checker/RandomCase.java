package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Fraction;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;
import vn.anttcs.checker.line.Part;

/** One random policy, member and month, and the sheets without results that follow from them. */
final class RandomCase {
    private final Dice dice;
    private final YearMonth month;
    private final LocalDate from;
    private final Map<String, Object> policy;
    private final RandomMember member;
    private final List<Object> references;

    RandomCase(long seed) {
        dice = new Dice(seed);
        month = dice.of(YearMonth.of(2026, 1), YearMonth.of(2026, 2), YearMonth.of(2026, 4), YearMonth.of(2028, 2));
        from = dice.chance(70) ? LocalDate.of(2025, 1, 1) : month.atDay(dice.of(2, 15, 16, month.lengthOfMonth()));
        policy = new RandomPolicy(dice, month, from).create();
        member = new RandomMember(dice, month);
        references = new RandomReferences(dice, month).create();
    }

    YearMonth month() {
        return month;
    }

    Map<String, Object> policy() {
        return policy;
    }

    RandomMember member() {
        return member;
    }

    List<Object> references() {
        return references;
    }

    List<Node> items() {
        return Node.root(policy).get("items").items();
    }

    /** The sheets of all items for which there is a line, without results. */
    List<Map<String, Object>> sheets() {
        List<Map<String, Object>> sheets = new ArrayList<>();
        items().forEach(item -> {
            Map<String, Object> sheet = sheet(item.asRoot());
            boolean month = item.get("per").text().equals("MONTH");
            if (!month || !((List<?>) sheet.get("served")).isEmpty()) {
                sheets.add(sheet);
            }
        });
        return sheets;
    }

    private Map<String, Object> sheet(Node item) {
        List<LocalDate> own = served(item, true);
        List<LocalDate> all = served(item, false);
        Map<String, Object> sheet = Dice.object(
                "format",
                "anttcs-sheet/1",
                "member",
                "100012",
                "month",
                month.toString(),
                "monthDays",
                month.lengthOfMonth(),
                "knownOn",
                "2026-12-01T01:02:03.123456Z",
                "policy",
                Dice.object(
                        "code",
                        policy.get("code"),
                        "resolution",
                        "1/2026/NQ-HĐND",
                        "council",
                        "HĐND tỉnh",
                        "date",
                        "2024-07-05"),
                "item",
                item.get("item").text(),
                "rule",
                item.value(),
                "values",
                policy.get("values"),
                "served",
                ranges(own),
                "servedDays",
                all.size());
        sheet.put("facts", member.facts(names(item)));
        sheet.put("duty", governed(duty(item)));
        sheet.put("events", governed(member.events()));
        sheet.put("before", Dice.object("quantity", "0", "dong", 0));
        sheet.put("references", references);
        sheet.put("funding", item.find("funding").value());
        return sheet;
    }

    /** Days of service under this policy, or under this one and the one before it. */
    private List<LocalDate> served(Node item, boolean own) {
        boolean suspensionCounts =
                !item.has("month") || item.get("month").get("suspended").text().equals("COUNTED");
        List<LocalDate> days = new ArrayList<>();
        for (int day = 1; day <= month.lengthOfMonth(); day++) {
            LocalDate date = month.atDay(day);
            boolean governs = !own || !date.isBefore(from);
            if (member.serves(date) && governs && (suspensionCounts || !member.isSuspended(date))) {
                days.add(date);
            }
        }
        return days;
    }

    static List<Object> ranges(List<LocalDate> days) {
        List<Object> ranges = new ArrayList<>();
        LocalDate start = null;
        for (int index = 0; index < days.size(); index++) {
            LocalDate day = days.get(index);
            start = start == null ? day : start;
            boolean last = index + 1 == days.size() || !days.get(index + 1).equals(day.plusDays(1));
            if (last) {
                ranges.add(Dice.object(
                        "from", start.toString(), "to", day.plusDays(1).toString()));
                start = null;
            }
        }
        return ranges;
    }

    private List<Object> governed(List<Object> dated) {
        return dated.stream()
                .filter(entry -> !LocalDate.parse((String) ((Map<?, ?>) entry).get("day"))
                        .isBefore(from))
                .toList();
    }

    /** All facts that any text of the rule names. */
    private static Set<String> names(Node item) {
        Set<String> names = new TreeSet<>();
        String written = Json.write(item.value());
        Catalogue.WORDS.keySet().forEach(names::add);
        Catalogue.SETS.keySet().forEach(names::add);
        names.addAll(Catalogue.NUMBERS);
        names.addAll(Catalogue.MONEY);
        names.removeIf(name -> !written.contains("\"" + name + "\""));
        return names;
    }

    /** The member's duty, marked where the item that replaces this one counted an entry. */
    private List<Object> duty(Node item) {
        List<Object> marked = new ArrayList<>();
        Set<LocalDate> replaced = replaced(item);
        for (Object entry : member.duty()) {
            @SuppressWarnings("unchecked")
            Map<String, Object> copy = new LinkedHashMap<>((Map<String, Object>) entry);
            if (replaced.contains(LocalDate.parse((String) copy.get("day")))) {
                copy.put("replacedBy", "DUTY_3");
            }
            marked.add(copy);
        }
        return marked;
    }

    private Set<LocalDate> replaced(Node item) {
        Set<LocalDate> days = new TreeSet<>();
        Node replacing = items().get(3);
        if (item.get("item").text().equals("DUTY_2") && replacing.has("replaces")) {
            for (Part part :
                    Line.of(Givens.of(Node.root(sheet(replacing.asRoot())))).parts()) {
                if (!part.weight().equals(Fraction.ZERO)) {
                    days.add(part.range().from());
                }
            }
        }
        return days;
    }
}

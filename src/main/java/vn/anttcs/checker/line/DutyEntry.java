package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.checker.json.Node;

/**
 * Một buổi làm nhiệm vụ: an entry of duty, or the entries of one day together.
 *
 * @param day the day
 * @param facts what was recorded of it: hours, kind of day, place
 * @param isReplaced whether an item that replaces this one counted an entry on that day
 */
record DutyEntry(LocalDate day, Map<Fact, Object> facts, boolean isReplaced) {
    /** The entries on served days of the kinds of the rule, by day. */
    static List<DutyEntry> of(Givens givens) {
        Set<String> kinds = new LinkedHashSet<>();
        givens.item().get("duty").get("kinds").someItems().forEach(kind -> kinds.add(kind(kind)));
        List<DutyEntry> entries = new ArrayList<>();
        for (Node node : givens.sheet().find("duty").items()) {
            if (givens.isServed(node.get("day")) && kinds.contains(kind(node.get("kind")))) {
                entries.add(read(node));
            }
        }
        entries.sort(Comparator.comparing(DutyEntry::day));
        return entries;
    }

    private static String kind(Node node) {
        return node.word(
                "NIGHT",
                "DAY_OFF",
                "PUBLIC_HOLIDAY",
                "HEAVY_WORK",
                "AREA_DAY",
                "SHIFT",
                "TRAINING_DAY",
                "MOBILISATION_DAY");
    }

    private static DutyEntry read(Node node) {
        node.only("day", "kind", "hours", "dayKind", "values", "sources", "replacedBy");
        Map<Fact, Object> facts = new HashMap<>();
        if (node.has("hours")) {
            facts.put(Fact.HOURS, Fraction.decimal(node.get("hours")));
        }
        if (node.has("dayKind")) {
            facts.put(Fact.DAY_KIND, Fact.DAY_KIND.recorded(node.get("dayKind")));
        }
        facts.putAll(Givens.facts(node.find("values")));
        return new DutyEntry(node.get("day").day(), facts, node.has("replacedBy"));
    }

    /** One entry for each day: hours added, sets united, everything else from the first. */
    static List<DutyEntry> byDay(List<DutyEntry> entries) {
        Map<LocalDate, DutyEntry> days = new LinkedHashMap<>();
        entries.forEach(entry -> days.merge(entry.day, entry, DutyEntry::together));
        return List.copyOf(days.values());
    }

    private DutyEntry together(DutyEntry other) {
        Map<Fact, Object> both = new HashMap<>(facts);
        for (Fact fact : other.facts.keySet()) {
            if (facts.get(fact) instanceof Set<?> set) {
                Set<Object> united = new LinkedHashSet<>(set);
                united.addAll((Set<?>) other.facts.get(fact));
                both.put(fact, united);
            }
        }
        Fraction hours = (Fraction) facts.get(Fact.HOURS);
        Fraction otherHours = (Fraction) other.facts.get(Fact.HOURS);
        both.remove(Fact.HOURS);
        if (hours != null && otherHours != null) {
            both.put(Fact.HOURS, hours.plus(otherHours));
        }
        return new DutyEntry(day, both, isReplaced || other.isReplaced);
    }

    Situation in(Givens givens) {
        return givens.on(day).with(facts);
    }
}

package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Các quy định áp dụng cho một Tổ trong tháng: per item, which rule governs which days. Made by a {@link MonthEngine}. */
public final class Governance {
    private final Map<String, List<Governed>> items = new LinkedHashMap<>();

    Governance() {}

    /** A rule and the days on which it governs, as bits. */
    record Governed(LineRule rule, int days) {}

    void add(LineRule rule, int days) {
        List<Governed> governed = items.computeIfAbsent(rule.rule().item().code(), item -> new ArrayList<>(1));
        for (int index = 0; index < governed.size(); index++) {
            if (governed.get(index).rule() == rule) {
                governed.set(index, new Governed(rule, governed.get(index).days() | days));
                return;
            }
        }
        governed.add(new Governed(rule, days));
    }

    /** These rules on these days only, added to the other governance. */
    void addTo(Governance other, int days) {
        items.values().forEach(rules -> rules.stream()
                .filter(governed -> (governed.days() & days) != 0)
                .forEach(governed -> other.add(governed.rule(), governed.days() & days)));
    }

    /** Sorts the rules of each item by their days. */
    Governance sorted() {
        items.values()
                .forEach(governed ->
                        governed.sort((one, two) -> MonthDays.first(one.days()) - MonthDays.first(two.days())));
        return this;
    }

    Iterable<List<Governed>> items() {
        return items.values();
    }
}

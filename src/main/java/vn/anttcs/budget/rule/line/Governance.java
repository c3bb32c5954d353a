package vn.anttcs.budget.rule.line;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Các quy định áp dụng cho một Tổ trong tháng: per item, which rule governs which days. Made by a {@link MonthEngine}. */
public final class Governance {
    private final Map<String, List<Governed>> items = new LinkedHashMap<>();
    private final List<Asked> asked = new ArrayList<>();

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

    /**
     * A rule to be asked, with all rules of its item, whose served days count together.
     *
     * @param governed the rule and its days
     * @param item the rules of the item, this one among them
     */
    record Asked(Governed governed, List<Governed> item) {}

    /**
     * Sorts the rules: policy by policy as their days begin, and within a policy what replaces before
     * what is replaced.
     */
    Governance sorted() {
        Map<String, Integer> begins = new HashMap<>();
        List<Governed> all = items.values().stream().flatMap(List::stream).toList();
        all.forEach(governed ->
                begins.merge(governed.rule().rule().policy().code(), MonthDays.first(governed.days()), Math::min));
        Set<Governed> order = new LinkedHashSet<>();
        all.stream()
                .sorted(Comparator.comparing(
                        governed -> begins.get(governed.rule().rule().policy().code())))
                .forEach(governed -> addAfterWhatReplaces(governed, all, order));
        asked.clear();
        for (Governed governed : order) {
            asked.add(
                    new Asked(governed, items.get(governed.rule().rule().item().code())));
        }
        return this;
    }

    private static void addAfterWhatReplaces(Governed governed, List<Governed> all, Set<Governed> order) {
        Rule rule = governed.rule().rule();
        for (Governed other : all) {
            Rule replacing = other.rule().rule();
            if (replacing.policy().code().equals(rule.policy().code())
                    && rule.replacedBy().contains(replacing.item().code())) {
                addAfterWhatReplaces(other, all, order);
            }
        }
        order.add(governed);
    }

    List<Asked> asked() {
        return asked;
    }
}

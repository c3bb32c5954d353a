package vn.anttcs.equipment.rule.climate;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * Thay thế đối với một Tổ.
 *
 * @param by the kind that replaces each replaced kind; without circles
 * @param perhaps the kind that replaces a kind if the team lies in the climate region, which is not known
 * @param circles the kind that would replace each kind of a circle, which holds for nobody
 */
public record Replacements(Map<String, String> by, Map<String, String> perhaps, Map<String, String> circles) {
    /** No kind is replaced. */
    public static final Replacements NONE = new Replacements(Map.of(), Map.of(), Map.of());

    public Replacements {
        by = Map.copyOf(by);
        perhaps = Map.copyOf(perhaps);
        circles = Map.copyOf(circles);
    }

    /** The kinds of which what is held counts towards a kind, the nearest first; none of a kind that is replaced itself. */
    public List<String> counted(String kindCode) {
        List<String> chain = new ArrayList<>();
        for (String last = by.containsKey(kindCode) ? null : before(kindCode); last != null; last = before(last)) {
            chain.add(last);
        }
        return chain;
    }

    private String before(String kindCode) {
        return by.entrySet().stream()
                .filter(step -> step.getValue().equals(kindCode))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse(null);
    }
}

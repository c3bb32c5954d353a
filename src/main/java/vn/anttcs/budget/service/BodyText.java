package vn.anttcs.budget.service;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.anttcs.budget.api.EntitlementReason;
import vn.anttcs.budget.rule.reference.Basis;

/**
 * What the body of a sheet says, for those who look at a run.
 *
 * @param members the body as a JSON object
 */
record BodyText(Map<String, Object> members) {

    String resolution() {
        return text(object(members, "policy"), "resolution");
    }

    String quantity() {
        return text(members, "quantity");
    }

    /** The name of the item in a language. */
    String itemName(String language) {
        return text(object(object(members, "rule"), "name"), language);
    }

    /** Why the line is nothing, less, or not known. */
    List<EntitlementReason> reasons() {
        Object reasons = members.get("reasons");
        Stream<?> all = reasons instanceof List<?> list ? list.stream() : Stream.empty();
        return all.map(Map.class::cast)
                .map(reason -> reason((Map<?, ?>) reason))
                .toList();
    }

    private EntitlementReason reason(Map<?, ?> reason) {
        Map<?, ?> words = object(reason, "text");
        String basis = text(reason, "basis");
        return new EntitlementReason(
                text(reason, "code"),
                text(words, "vi"),
                text(words, "en"),
                basis == null ? null : new Basis(basis).cited(resolution()).vi(),
                basis == null ? null : new Basis(basis).cited(resolution()).en());
    }

    private static Map<?, ?> object(Map<?, ?> from, String name) {
        return from.get(name) instanceof Map<?, ?> found ? found : Map.of();
    }

    private static String text(Map<?, ?> from, String name) {
        Object found = from.get(name);
        return found == null ? null : found.toString();
    }
}

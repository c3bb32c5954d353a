package vn.anttcs.platform.soap;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/**
 * Understands what real clients send against the schema and writes it as the schema wants it: nil and empty optional
 * elements become absent, days lose their zone, instants become UTC. What stays wrong is refused, every field by name.
 */
final class Normaliser {
    private final String namespace;
    private final StringBuilder out = new StringBuilder(1024);
    private final List<Problem> problems = new ArrayList<>();

    private Normaliser(String namespace) {
        this.namespace = namespace;
    }

    /** The payload as valid XML text in the default namespace. */
    static String normalise(Envelope.Node payload, SchemaShape schema) {
        SchemaShape.Structure request =
                payload.namespace.equals(schema.namespace()) ? schema.request(payload.name) : null;
        if (request == null) {
            throw Refusal.invalid("UNKNOWN_OPERATION", null, payload.name, schema.namespace());
        }
        Normaliser normaliser = new Normaliser(schema.namespace());
        normaliser
                .out
                .append('<')
                .append(payload.name)
                .append(" xmlns=\"")
                .append(schema.namespace())
                .append("\">");
        normaliser.parts(payload, request, "");
        normaliser.out.append("</").append(payload.name).append('>');
        if (!normaliser.problems.isEmpty()) {
            throw Refusal.invalid(normaliser.problems);
        }
        return normaliser.out.toString();
    }

    private void parts(Envelope.Node parent, SchemaShape.Structure structure, String path) {
        Map<String, Integer> seen = new HashMap<>();
        int position = 0;
        for (Envelope.Node child : parent.children) {
            SchemaShape.Part part = child.namespace.equals(namespace) ? structure.part(child.name) : null;
            if (part == null) {
                boolean elsewhere = structure.part(child.name) != null;
                problems.add(Problem.of(elsewhere ? "WRONG_NAMESPACE" : "UNKNOWN_FIELD", path + child.name));
                continue;
            }
            int index = structure.parts().indexOf(part);
            if (index < position) {
                problems.add(Problem.of("WRONG_ORDER", path + child.name));
            }
            position = Math.max(position, index);
            child(child, part, path, seen);
        }
        for (SchemaShape.Part part : structure.parts()) {
            if (part.required() && !seen.containsKey(part.name())) {
                problems.add(Problem.of("REQUIRED", path + field(part)));
            }
        }
    }

    private void child(Envelope.Node child, SchemaShape.Part part, String path, Map<String, Integer> seen) {
        if (child.isEmpty()) {
            return;
        }
        int count = seen.merge(part.name(), 1, Integer::sum);
        String field = path + field(part) + (part.repeated() ? "[" + (count - 1) + "]" : "");
        if (count > 1 && !part.repeated()) {
            problems.add(Problem.of("DUPLICATE_FIELD", field));
            return;
        }
        out.append('<').append(part.name()).append('>');
        if (part.structure() != null) {
            parts(child, part.structure(), field + ".");
        } else if (!child.children.isEmpty()) {
            problems.add(Problem.of("WRONG_TYPE", field, part.simple().base()));
        } else {
            simple(child.text(), part.simple(), field);
        }
        out.append("</").append(part.name()).append('>');
    }

    /** JSON names the list, the schema names its item: errors use the name of the list by both doors. */
    private static String field(SchemaShape.Part part) {
        return part.repeated() && part.name().equals("item") ? "items" : part.name();
    }

    private void simple(String text, SchemaShape.Simple type, String field) {
        try {
            SimpleValues.write(SimpleValues.normalise(text, type), out);
        } catch (IllegalArgumentException wrong) {
            problems.add(Problem.of("WRONG_TYPE", field, SimpleValues.describe(type)));
        }
    }
}

package vn.anttcs.contract;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** What a value lacks to be valid under a schema of the OpenAPI document: as much of JSON Schema as the document uses. */
@SuppressWarnings("unchecked")
final class JsonSchema {
    private final OpenApi document;
    private final List<String> faults = new ArrayList<>();

    private JsonSchema(OpenApi document) {
        this.document = document;
    }

    /** The faults of a value, each with its place. */
    static List<String> faults(OpenApi document, Map<String, Object> schema, Object value, String place) {
        JsonSchema check = new JsonSchema(document);
        check.value(schema, value, place);
        return check.faults;
    }

    private void value(Map<String, Object> given, Object value, String place) {
        Map<String, Object> schema = document.resolve(given);
        List<Object> words = (List<Object>) schema.get("enum");
        if (words != null && !words.contains(value)) {
            faults.add(place + ": " + value + " is none of " + words);
        }
        switch (String.valueOf(schema.get("type"))) {
            case "object" -> object(schema, value, place);
            case "array" -> array(schema, value, place);
            case "string" -> string(schema, value, place);
            case "integer" -> number(schema, value, place, value instanceof Integer || value instanceof Long);
            case "number" -> number(schema, value, place, value instanceof Number);
            case "boolean" -> require(value instanceof Boolean, place + ": " + value + " is no boolean");
            default -> faults.add(place + ": the schema has no type that is known here");
        }
    }

    private void object(Map<String, Object> schema, Object value, String place) {
        if (!(value instanceof Map<?, ?> members)) {
            faults.add(place + ": " + value + " is no object");
            return;
        }
        Map<String, Map<String, Object>> properties = document.properties(schema);
        document.required(schema)
                .forEach(name -> require(members.containsKey(name), place + " lacks the required " + name));
        members.forEach((name, member) -> {
            Map<String, Object> property = properties.get(String.valueOf(name));
            if (property == null) {
                faults.add(place + " has " + name + ", which the schema does not know");
            } else {
                value(property, member, place + "." + name);
            }
        });
    }

    private void array(Map<String, Object> schema, Object value, String place) {
        if (value instanceof List<?> items) {
            items.forEach(item -> value(OpenApi.map(schema, "items"), item, place + "[]"));
        } else {
            faults.add(place + ": " + value + " is no array");
        }
    }

    private void string(Map<String, Object> schema, Object value, String place) {
        if (!(value instanceof String text)) {
            faults.add(place + ": " + value + " is no text");
            return;
        }
        int longest = (int) schema.getOrDefault("maxLength", Integer.MAX_VALUE);
        int shortest = (int) schema.getOrDefault("minLength", 0);
        require(text.length() <= longest && text.length() >= shortest, place + ": " + text + " has the wrong length");
        if (schema.get("pattern") instanceof String pattern) {
            require(text.matches(".*(?:" + pattern + ").*"), place + ": " + text + " does not match " + pattern);
        }
        require(hasFormat(String.valueOf(schema.get("format")), text), place + ": " + text + " is in no such format");
    }

    private static boolean hasFormat(String format, String text) {
        try {
            if (format.equals("date")) {
                LocalDate.parse(text);
            } else if (format.equals("date-time")) {
                OffsetDateTime.parse(text);
            }
            return true;
        } catch (DateTimeParseException wrong) {
            return false;
        }
    }

    private void number(Map<String, Object> schema, Object value, String place, boolean fits) {
        require(fits, place + ": " + value + " is no " + schema.get("type"));
        if (value instanceof Number number) {
            double least = ((Number) schema.getOrDefault("minimum", Double.NEGATIVE_INFINITY)).doubleValue();
            double most = ((Number) schema.getOrDefault("maximum", Double.POSITIVE_INFINITY)).doubleValue();
            require(number.doubleValue() >= least && number.doubleValue() <= most, place + ": " + value + " is beyond");
        }
    }

    private void require(boolean good, String fault) {
        if (!good) {
            faults.add(fault);
        }
    }
}

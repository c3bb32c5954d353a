package vn.anttcs.contract;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.platform.data.RecordShape;

/** Compares records with the structures of both contracts and collects every difference in words. */
final class Comparison {
    private final List<String> differences = new ArrayList<>();
    private final Set<String> compared = new HashSet<>();
    private final OpenApi openApi;

    Comparison(OpenApi openApi) {
        this.openApi = openApi;
    }

    List<String> differences() {
        return differences;
    }

    void differ(String where, String what) {
        differences.add(where + ": " + what);
    }

    /** A record against the elements of a sequence; {@code required} is compared for what clients send. */
    void xml(String where, Class<?> type, List<Wsdl.Part> parts, Wsdl wsdl, boolean sent) {
        Set<String> names = new TreeSet<>();
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            String name = component.isList() && component.name().equals("items") ? "item" : component.name();
            names.add(name);
            Wsdl.Part part = parts.stream()
                    .filter(candidate -> candidate.name().equals(name))
                    .findFirst()
                    .orElse(null);
            if (part == null) {
                differ(where, "the schema has no element " + name);
                continue;
            }
            if (part.repeated() != component.isList()) {
                differ(where, name + (component.isList() ? " is a list" : " is single") + " in the record only");
            }
            if (sent && part.required() != component.isRequired()) {
                differ(
                        where,
                        name + (component.isRequired() ? " is required" : " is optional") + " in the record only");
            }
            xmlType(where + "." + name, component.isList() ? component.itemType() : component.type(), part, wsdl, sent);
        }
        parts.stream()
                .map(Wsdl.Part::name)
                .filter(name -> !names.contains(name))
                .forEach(name -> differ(where, "the record has no component " + name));
    }

    private void xmlType(String where, Class<?> type, Wsdl.Part part, Wsdl wsdl, boolean sent) {
        if (type.isRecord()) {
            if (compared.add(wsdl.namespace() + part.type() + type + sent)) {
                xml(where, type, wsdl.type(part.type()), wsdl, sent);
            }
        } else if (type.isEnum()) {
            Set<String> words = words(type);
            if (!part.type().equals("string") && !wsdl.words(part.type()).equals(words)) {
                differ(where, "words " + wsdl.words(part.type()) + " are " + words + " in the record");
            }
        } else if (!part.type().equals(xsdType(type))) {
            differ(where, "is " + part.type() + " in the schema and " + xsdType(type) + " in the record");
        }
    }

    private static Set<String> words(Class<?> type) {
        Set<String> words = new TreeSet<>();
        Arrays.stream(type.getEnumConstants()).map(Object::toString).forEach(words::add);
        return words;
    }

    private static String xsdType(Class<?> type) {
        if (type == LocalDate.class) {
            return "date";
        }
        if (type == BigDecimal.class) {
            return "decimal";
        }
        if (type == byte[].class) {
            return "base64Binary";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        boolean whole = type == long.class || type == Long.class || type == int.class || type == Integer.class;
        return whole ? "long" : "string";
    }

    /** A record against an object schema. */
    void json(String where, Class<?> type, Map<String, Object> schema) {
        Map<String, Map<String, Object>> properties = openApi.properties(schema);
        if (!Boolean.FALSE.equals(schema.get("additionalProperties"))) {
            differ(where, "the schema lets other names in (additionalProperties)");
        }
        Set<String> names = new TreeSet<>();
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            names.add(component.name());
            Map<String, Object> property = properties.get(component.name());
            if (property == null) {
                differ(where, "OpenAPI has no property " + component.name());
            } else {
                property(where + "." + component.name(), component, property);
            }
        }
        properties.keySet().stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> differ(where, "the record has no component " + name));
        openApi.required(schema).stream()
                .filter(name -> !names.contains(name))
                .forEach(name -> differ(where, "requires " + name + ", which does not exist"));
    }

    void property(String where, RecordShape.Component component, Map<String, Object> property) {
        if (component.isList()) {
            if (!"array".equals(property.get("type"))) {
                differ(where, "is no array in OpenAPI");
                return;
            }
            scalar(where + "[]", component.itemType(), openApi.resolve(OpenApi.map(property, "items")));
        } else {
            scalar(where, component.type(), property);
        }
    }

    /** The same in a query, where a record of one component is written as the component alone. */
    void parameter(String where, RecordShape.Component component, Map<String, Object> property) {
        Class<?> item = component.isList() ? component.itemType() : component.type();
        if (component.isList()
                && item.isRecord()
                && RecordShape.of(item).components().size() == 1) {
            scalar(
                    where + "[]",
                    RecordShape.of(item).components().get(0).type(),
                    openApi.resolve(OpenApi.map(property, "items")));
        } else {
            property(where, component, property);
        }
    }

    void scalar(String where, Class<?> type, Map<String, Object> schema) {
        if (type.isRecord()) {
            if (compared.add("json " + type + System.identityHashCode(schema))) {
                json(where, type, schema);
            }
        } else if (type.isEnum()) {
            Object words = schema.get("enum");
            if (words instanceof List<?> list && !new TreeSet<>(list).equals(words(type))) {
                differ(where, "words " + words + " are " + words(type) + " in the record");
            } else if (words == null) {
                differ(where, "OpenAPI names no words; the record has " + words(type));
            }
        } else if (!jsonType(type).equals(form(schema))) {
            differ(where, "is " + form(schema) + " in OpenAPI and " + jsonType(type) + " in the record");
        }
    }

    private static String form(Map<String, Object> schema) {
        Object format = schema.get("format");
        boolean telling = format != null && List.of("date", "date-time", "byte").contains(format.toString());
        return schema.get("type") + (telling ? "/" + format : "");
    }

    private static String jsonType(Class<?> type) {
        if (type == LocalDate.class) {
            return "string/date";
        }
        if (type == Instant.class) {
            return "string/date-time";
        }
        if (type == byte[].class) {
            return "string/byte";
        }
        if (type == BigDecimal.class) {
            return "number";
        }
        if (type == boolean.class || type == Boolean.class) {
            return "boolean";
        }
        boolean text = type == String.class || type == YearMonth.class;
        return text ? "string" : "integer";
    }
}

package vn.anttcs.platform.soap;

import jakarta.activation.DataHandler;
import jakarta.xml.bind.annotation.XmlElement;
import java.lang.reflect.Field;
import java.lang.reflect.Modifier;
import java.lang.reflect.ParameterizedType;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.data.Scalars;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/**
 * Copies between the generated structures of the contract and the records of the services, by name: the contract test
 * proves that the names agree, so no mapping is written by hand. A list {@code items} is the repeated {@code item}.
 */
final class Structures {
    private static final ClassValue<Map<String, Field>> FIELDS = new ClassValue<>() {
        @Override
        protected Map<String, Field> computeValue(Class<?> type) {
            return fields(type);
        }
    };

    private Structures() {}

    private static Map<String, Field> fields(Class<?> type) {
        Map<String, Field> found = new LinkedHashMap<>();
        for (Field field : type.getDeclaredFields()) {
            if (!Modifier.isStatic(field.getModifiers())) {
                field.setAccessible(true);
                XmlElement element = field.getAnnotation(XmlElement.class);
                boolean renamed = element != null && !element.name().equals("##default");
                found.put(renamed ? element.name() : field.getName(), field);
            }
        }
        return found;
    }

    static Map<String, Field> of(Class<?> type) {
        return FIELDS.get(type);
    }

    /** The record with the values of the structure; names that only the structure has are left to the endpoint. */
    static <T> T toRecord(Object structure, Class<T> type) {
        return toRecord(structure, type, "");
    }

    private static <T> T toRecord(Object structure, Class<T> type, String path) {
        RecordShape<T> shape = RecordShape.of(type);
        Map<String, Field> fields = of(structure.getClass());
        Object[] values = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            Field field = fields.get(elementName(component));
            Object given = field == null ? null : get(field, structure);
            String name = path + component.name();
            values[component.index()] =
                    component.isList() ? records(given, component, name) : value(given, component.type(), name);
        }
        refuseMissing(shape, values, path);
        return shape.create(values);
    }

    /** The schema lets an element of white space pass where a text is required. */
    private static void refuseMissing(RecordShape<?> shape, Object[] values, String path) {
        List<Problem> problems = shape.components().stream()
                .filter(component -> component.isDemandedByConstructor() && values[component.index()] == null)
                .map(component -> Problem.of("REQUIRED", path + component.name()))
                .toList();
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static String elementName(RecordShape.Component component) {
        return component.isList() && component.name().equals("items") ? "item" : component.name();
    }

    private static List<Object> records(Object given, RecordShape.Component component, String path) {
        List<Object> records = new ArrayList<>();
        if (given instanceof List<?> items) {
            items.forEach(item -> records.add(value(item, component.itemType(), path + "[" + records.size() + "]")));
        }
        return records;
    }

    private static Object value(Object given, Class<?> type, String path) {
        if (given == null) {
            return type == boolean.class
                    ? (Object) false
                    : type == long.class ? (Object) 0L : type == int.class ? (Object) 0 : null;
        }
        if (given instanceof DataHandler file) {
            return Files.read(file);
        }
        if (type.isRecord()) {
            return toRecord(given, type, path + ".");
        }
        if (given instanceof Enum<?> word) {
            return Scalars.parse(Words.of(word), type);
        }
        if (given instanceof String text) {
            return text.isBlank() ? null : parsed(text, type, path);
        }
        if (given instanceof Number && !type.isInstance(given) && type != long.class) {
            return parsed(given.toString(), type, path);
        }
        return given;
    }

    /** The schema knows only long numbers and texts where the record wants a smaller number, an instant or a month. */
    private static Object parsed(String text, Class<?> type, String path) {
        try {
            return Scalars.parse(text, type);
        } catch (IllegalArgumentException wrong) {
            throw Refusal.invalid("WRONG_TYPE", path, Scalars.describe(type));
        }
    }

    /** The structure with the values of a view record. */
    static <T> T toStructure(Object view, Class<T> type) {
        T structure = create(type);
        fill(structure, view);
        return structure;
    }

    static <T> T create(Class<T> type) {
        try {
            return type.getDeclaredConstructor().newInstance();
        } catch (ReflectiveOperationException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void fill(Object structure, Object view) {
        Map<String, Field> fields = of(structure.getClass());
        for (RecordShape.Component component : RecordShape.of(view.getClass()).components()) {
            Field field = fields.get(elementName(component));
            Object value = component.of(view);
            if (field != null && value != null) {
                set(
                        field,
                        structure,
                        value instanceof List<?> items ? structures(items, field) : written(value, field.getType()));
            }
        }
    }

    private static List<Object> structures(List<?> items, Field field) {
        Class<?> itemType = (Class<?>) ((ParameterizedType) field.getGenericType()).getActualTypeArguments()[0];
        List<Object> structures = new ArrayList<>(items.size());
        items.forEach(item -> structures.add(written(item, itemType)));
        return structures;
    }

    private static Object written(Object value, Class<?> type) {
        if (value instanceof Record) {
            return toStructure(value, type);
        }
        if (type.isEnum()) {
            return Words.constant(type, value.toString());
        }
        if (type == String.class) {
            return value.toString();
        }
        if (type == DataHandler.class) {
            return Files.write((byte[]) value);
        }
        if ((type == long.class || type == Long.class) && value instanceof Integer number) {
            return number.longValue();
        }
        return value;
    }

    static Object get(Field field, Object owner) {
        try {
            return field.get(owner);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    static void set(Field field, Object owner, Object value) {
        try {
            field.set(owner, value);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}

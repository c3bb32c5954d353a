package vn.anttcs.platform.data;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;

/**
 * Makes a command record from named values, as strict as the contract: an unknown name, a fraction where a whole number
 * stands, a word for a flag are refused by name, all at once. Absent, null and an empty text mean the same.
 */
public final class Binder {
    private static final Pattern WHOLE = Pattern.compile("\\d{1,15}");

    private final List<Problem> problems = new ArrayList<>();
    private final boolean textual;

    private Binder(boolean textual) {
        this.textual = textual;
    }

    /** Binds the values of a JSON document: numbers must be numbers, flags must be flags. */
    public static <T> T fromJson(Class<T> type, Map<String, ?> values) {
        return bind(type, values, false);
    }

    /** Binds the values of a path and a query, where everything is text. */
    public static <T> T fromText(Class<T> type, Map<String, ?> values) {
        return bind(type, values, true);
    }

    /** The value of a part of a path beside a JSON document: a number where the component counts something. */
    public static Object ofPath(Class<?> type, String name, String text) {
        boolean counts = RecordShape.of(type).components().stream()
                .anyMatch(component -> component.name().equals(name)
                        && Scalars.isWhole(component.type())
                        && WHOLE.matcher(text).matches());
        return counts ? (Object) new BigDecimal(text) : text;
    }

    private static <T> T bind(Class<T> type, Map<String, ?> values, boolean textual) {
        Binder binder = new Binder(textual);
        T bound = binder.record(type, values, "");
        if (!binder.problems.isEmpty()) {
            throw Refusal.invalid(binder.problems);
        }
        return bound;
    }

    private <T> T record(Class<T> type, Map<String, ?> values, String path) {
        RecordShape<T> shape = RecordShape.of(type);
        Set<String> known = new HashSet<>();
        int before = problems.size();
        Object[] arguments = new Object[shape.components().size()];
        for (RecordShape.Component component : shape.components()) {
            known.add(component.name());
            arguments[component.index()] = value(component, values.get(component.name()), path + component.name());
        }
        values.keySet().stream()
                .filter(name -> !known.contains(name))
                .forEach(name -> problems.add(Problem.of("UNKNOWN_FIELD", path + name)));
        return problems.size() == before ? shape.create(arguments) : null;
    }

    private Object value(RecordShape.Component component, Object given, String path) {
        if (component.isList()) {
            List<Object> items = list(component.itemType(), given, path);
            if (component.isRequired() && (given == null || (given instanceof List<?> none && none.isEmpty()))) {
                problems.add(Problem.of("REQUIRED", path));
            }
            return items;
        }
        Object value = single(component.type(), given, path);
        if (isAbsent(given) && component.isRequired()) {
            problems.add(Problem.of("REQUIRED", path));
        }
        if (value == null && component.type().isPrimitive()) {
            return component.type() == boolean.class ? (Object) false : component.type() == int.class ? (Object) 0 : 0L;
        }
        return value;
    }

    private List<Object> list(Class<?> itemType, Object given, String path) {
        if (given == null) {
            return List.of();
        }
        if (!(given instanceof List<?> items)) {
            problems.add(Problem.of("WRONG_TYPE", path, "array"));
            return List.of();
        }
        List<Object> bound = new ArrayList<>(items.size());
        for (int index = 0; index < items.size(); index++) {
            Object item = single(itemType, items.get(index), path + "[" + index + "]");
            if (item == null && items.get(index) == null) {
                problems.add(Problem.of("REQUIRED", path + "[" + index + "]"));
            }
            bound.add(item);
        }
        return bound;
    }

    @SuppressWarnings("unchecked")
    private Object single(Class<?> type, Object given, String path) {
        if (isAbsent(given)) {
            return null;
        }
        if (type.isRecord()) {
            Object members = textual && given instanceof String ? onlyMember(type, given) : given;
            if (members instanceof Map<?, ?> named) {
                return record(type, (Map<String, ?>) named, path + ".");
            }
            problems.add(Problem.of("WRONG_TYPE", path, "object"));
            return null;
        }
        if (!fits(type, given)) {
            problems.add(Problem.of("WRONG_TYPE", path, Scalars.describe(type)));
            return null;
        }
        return scalar(type, given, path);
    }

    /** In a query a record of one component is written as the component alone. */
    private static Object onlyMember(Class<?> type, Object given) {
        List<RecordShape.Component> components = RecordShape.of(type).components();
        return components.size() == 1 ? Map.of(components.get(0).name(), given) : given;
    }

    private static boolean isAbsent(Object given) {
        return given == null
                || (given instanceof String text && text.isBlank())
                || (given instanceof Map<?, ?> members && members.isEmpty());
    }

    private boolean fits(Class<?> type, Object given) {
        if (textual) {
            return given instanceof String;
        }
        if (Scalars.isFlag(type)) {
            return given instanceof Boolean;
        }
        if (Scalars.isWhole(type) || type == BigDecimal.class) {
            return given instanceof BigDecimal;
        }
        return given instanceof String;
    }

    private Object scalar(Class<?> type, Object given, String path) {
        try {
            return given instanceof Boolean flag ? flag : Scalars.parse(given.toString(), type);
        } catch (IllegalArgumentException wrong) {
            problems.add(Problem.of("WRONG_TYPE", path, Scalars.describe(type)));
            return null;
        }
    }
}

package vn.anttcs.access.service;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.platform.data.RecordShape;

/** A path into a command record, such as {@code items[].memberNo}, resolved once against the type of the record. */
final class FieldPath {
    private final RecordShape.Component component;
    private final FieldPath rest;

    private FieldPath(RecordShape.Component component, FieldPath rest) {
        this.component = component;
        this.rest = rest;
    }

    /** One value that a path leads to, and where exactly it stood. */
    record Found(String path, String value) {}

    /** The path in records of a type; a name that the type does not have is a programming error. */
    static FieldPath of(Class<?> type, String path) {
        int dot = path.indexOf('.');
        String name = (dot < 0 ? path : path.substring(0, dot)).replace("[]", "");
        RecordShape.Component component = RecordShape.of(type).components().stream()
                .filter(candidate -> candidate.name().equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(type.getSimpleName() + " has no " + path));
        Class<?> next = component.isList() ? component.itemType() : component.type();
        return new FieldPath(component, dot < 0 ? null : of(next, path.substring(dot + 1)));
    }

    /** The values in a command; what is absent is left out. */
    List<Found> in(Record command) {
        List<Found> found = new ArrayList<>(2);
        collect(command, "", found);
        return found;
    }

    private void collect(Object owner, String before, List<Found> found) {
        Object value = component.of(owner);
        String path = before + component.name();
        if (value instanceof List<?> items) {
            for (int index = 0; index < items.size(); index++) {
                take(items.get(index), path + "[" + index + "]", found);
            }
        } else if (value != null) {
            take(value, path, found);
        }
    }

    private void take(Object value, String path, List<Found> found) {
        if (rest == null) {
            found.add(new Found(path, value.toString()));
        } else {
            rest.collect(value, path + ".", found);
        }
    }
}

package vn.anttcs.access.service;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.platform.data.RecordShape;
import vn.anttcs.platform.data.RecordShape.Component;

/**
 * The records that an answer names by their public numbers. A view begins with what it is called by: a code, a name, a
 * number or a day. Besides, it names whatever else has a public number ({@code …No}) and the team to which it belongs; a
 * list names what each of its items names.
 */
final class NamedRecords {
    private NamedRecords() {}

    /** Their numbers, the answer's own first. */
    static Set<String> of(Record view) {
        Set<String> numbers = new LinkedHashSet<>();
        collect(view, numbers);
        return numbers;
    }

    private static void collect(Record view, Set<String> numbers) {
        for (Component component : RecordShape.of(view.getClass()).components()) {
            Object given = component.of(view);
            if (given instanceof List<?> items && component.name().equals("items")) {
                items.forEach(item -> collect((Record) item, numbers));
            } else if (given != null && (isOwn(component) || isOther(component))) {
                numbers.add(given.toString());
            }
        }
    }

    private static boolean isOwn(Component component) {
        return component.index() == 0
                && (component.type() == LocalDate.class
                        || (component.type() == String.class
                                && component.name().matches("code|name|.*(No|Code|Name)")));
    }

    private static boolean isOther(Component component) {
        return component.type() == String.class
                && (component.name().endsWith("No") || component.name().equals("teamCode"));
    }
}

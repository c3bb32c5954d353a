package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonValue;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.service.Territory;
import vn.anttcs.contract.UseCase;
import vn.anttcs.platform.data.RecordShape;

/** Every operation and every field has its cases: they are found in the code, so a new one without any fails here. */
class CoverageTest {
    private static final Map<String, List<Case>> CASES =
            Case.all().stream().collect(Collectors.groupingBy(Case::operation));

    @Test
    void every_operation_has_a_case_of_every_kind_that_it_can_have() {
        List<String> missing = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            Set<Case.Kind> present = cases(useCase).stream()
                    .map(Case::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Case.Kind.class)));
            needed(useCase).stream()
                    .filter(kind -> !present.contains(kind))
                    .forEach(kind -> missing.add(useCase.name() + " " + kind));
        }
        assertThat(missing).isEmpty();
    }

    @Test
    void the_answer_of_every_operation_that_makes_a_record_has_its_number() {
        // A rating is called by the member and the year. The audit entry names what the answer names: ParityIT looks.
        assertThat(UseCase.all().stream().map(UseCase::name).filter(Made::makes).filter(operation -> Made.fields(
                                operation)
                        .isEmpty()))
                .containsExactly("rateMember");
    }

    private static List<Case> cases(UseCase useCase) {
        return CASES.getOrDefault(useCase.name(), List.of());
    }

    private static Set<Case.Kind> needed(UseCase useCase) {
        Set<Case.Kind> needed = EnumSet.of(Case.Kind.VALID, Case.Kind.INVALID);
        if (useCase.operation().territory() != Territory.OPEN) {
            needed.add(Case.Kind.FORBIDDEN);
        }
        boolean versioned = RecordShape.of(useCase.command()).components().stream()
                .anyMatch(component -> component.name().equals("version"));
        if (useCase.operation().write()) {
            needed.add(Case.Kind.REPLAYED);
            if (versioned) {
                needed.add(Case.Kind.STALE);
            }
        }
        return needed;
    }

    @Test
    void every_field_of_every_request_stands_in_a_case_that_goes_through() {
        List<String> missing = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            Set<String> fields = new TreeSet<>();
            fields(useCase.command(), "", fields);
            cases(useCase).stream()
                    .filter(given -> given.code() == null)
                    .forEach(given -> fields.removeAll(used(given.input(), "", new TreeSet<>())));
            fields.forEach(field -> missing.add(useCase.name() + " " + field));
        }
        assertThat(missing).isEmpty();
    }

    private static void fields(Class<?> type, String before, Set<String> found) {
        for (RecordShape.Component component : RecordShape.of(type).components()) {
            Class<?> leaf = component.isList() ? component.itemType() : component.type();
            String path = before + component.name();
            if (leaf.isRecord()) {
                fields(leaf, path + ".", found);
            } else {
                found.add(path);
            }
        }
    }

    private static Set<String> used(JsonObject input, String before, Set<String> found) {
        input.forEach((name, value) -> {
            String path = before + name;
            found.add(path);
            List<JsonValue> parts = value instanceof JsonArray items ? List.copyOf(items) : List.of(value);
            parts.stream()
                    .filter(JsonObject.class::isInstance)
                    .forEach(part -> used(part.asJsonObject(), path + ".", found));
        });
        return found;
    }
}

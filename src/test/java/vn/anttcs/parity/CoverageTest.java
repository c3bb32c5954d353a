package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.access.service.Territory;
import vn.anttcs.contract.UseCase;
import vn.anttcs.platform.data.RecordShape;

/** Every operation has its cases: cases are found from the contracts, so a new operation without any fails here. */
class CoverageTest {
    @Test
    void every_operation_has_a_case_of_every_kind_that_it_can_have() {
        List<String> missing = new ArrayList<>();
        for (UseCase useCase : UseCase.all()) {
            Set<Case.Kind> present = Case.all().stream()
                    .filter(given -> given.operation().equals(useCase.name()))
                    .map(Case::kind)
                    .collect(Collectors.toCollection(() -> EnumSet.noneOf(Case.Kind.class)));
            needed(useCase).stream()
                    .filter(kind -> !present.contains(kind))
                    .forEach(kind -> missing.add(useCase.name() + " " + kind));
        }
        assertThat(missing).isEmpty();
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
}

package vn.anttcs.organisation.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Một nội dung sắp xếp: one change of a change set. Which components it needs stands with its {@link ChangeKind}; codes
 * of existing units are those held on the day before the change.
 *
 * @param legalBasis the act on which this one change rests, when not the decision of the change set
 */
public record MapChange(
        @NotNull ChangeKind kind,
        @Pattern(regexp = GetUnit.CODE) String code,
        @Valid @Size(max = 200) List<UnitShare> sources,
        @Valid @Size(max = 50) List<UnitDraft> targets,
        @Size(max = 120) String name,
        @Pattern(regexp = "[A-Z_]{1,20}") String unitKind,
        @Pattern(regexp = GetUnit.CODE) String parentCode,
        @Size(max = 200) String legalBasis) {
    public MapChange {
        sources = sources == null ? List.of() : List.copyOf(sources);
        targets = targets == null ? List.of() : List.copyOf(targets);
    }
}

package vn.anttcs.budget.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.util.List;

/**
 * Adds a name to the catalogue of reference amounts; its values are set afterwards.
 *
 * @param name the name that policies will use, upper case
 * @param keys what tells several values of the name apart, such as the wage regions; empty where it has but one
 */
public record DefineReferenceAmount(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String name,

        @NotNull ReferenceKind kind,
        @NotBlank @Size(max = 200) String titleVi,
        @NotBlank @Size(max = 200) String titleEn,
        @Size(max = 20) @Valid List<ReferenceKey> keys) {}

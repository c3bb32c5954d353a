package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Hủy dự thảo: removes a draft that was never released.
 *
 * @param version the version that the caller has seen, or null
 */
public record DiscardPolicy(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @PositiveOrZero Long version) {}

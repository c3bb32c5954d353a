package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Trả lại chính sách: a proposal becomes a draft again.
 *
 * @param version the version that the caller has seen, or null
 */
public record ReturnPolicy(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Trình chính sách: puts a draft before a second person.
 *
 * @param version the version that the caller has seen, or null
 */
public record ProposePolicy(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @PositiveOrZero Long version) {}

package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Ban hành chính sách: a proposal enters the book of policies, by a person who neither loaded nor proposed it.
 *
 * @param version the version that the caller has seen, or null
 */
public record ReleasePolicy(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @PositiveOrZero Long version) {}

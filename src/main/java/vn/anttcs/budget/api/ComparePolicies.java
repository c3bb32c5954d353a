package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;

/**
 * Asks what a policy changes against another one, or a revision against another of the same policy.
 *
 * @param policyCode the policy that changes something
 * @param revision which revision; the newest when null
 * @param otherCode the policy that it is compared with
 * @param otherRevision which revision of that; the newest when null
 */
public record ComparePolicies(
        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String policyCode,

        @Positive Integer revision,

        @NotBlank @Size(max = 60) @Pattern(regexp = "[A-Z0-9][A-Z0-9_-]{1,59}")
        String otherCode,

        @Positive Integer otherRevision) {}

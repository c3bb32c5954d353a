package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks what the policies give for a claim: the lines of its kind in the month in which it happened. Before the decision it tells what an approval would give.
 */
public record GetClaimAmounts(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        Instant knownOn) {}

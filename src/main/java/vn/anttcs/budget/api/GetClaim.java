package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for a claim as known at a recorded time.
 */
public record GetClaim(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String claimNo,
        Instant knownOn) {}

package vn.anttcs.organisation.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks what a change set did, and what it left to decide. */
public record ListChangeEffects(
        @NotBlank @Pattern(regexp = GetChangeSet.CHANGE_SET_NO)
        String changeSetNo,

        EffectKind effect,
        EffectSubject subject,
        Instant knownOn,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 1000) String cursor) {}

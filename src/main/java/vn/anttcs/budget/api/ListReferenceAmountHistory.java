package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for every value that a reference amount had, has and will have, as known at a recorded time. */
public record ListReferenceAmountHistory(
        @NotBlank @Size(max = 40) @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}")
        String name,

        Instant knownOn) {}

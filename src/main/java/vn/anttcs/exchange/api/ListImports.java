package vn.anttcs.exchange.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Asks for the imports that the caller may see, the newest first. */
public record ListImports(
        ImportKind kind,
        ImportState state,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

package vn.anttcs.access.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Size;

/** Asks for the grants that stand on units which have ended. */
public record ListGrantMoves(
        @Min(1) @Max(500) Integer limit, @Size(max = 500) String cursor) {}

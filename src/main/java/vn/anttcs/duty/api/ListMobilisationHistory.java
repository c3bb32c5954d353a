package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for everything that was ever recorded of a mobilisation order. */
public record ListMobilisationHistory(
        @NotBlank @Size(max = 20) String orderNo, Instant knownOn) {}

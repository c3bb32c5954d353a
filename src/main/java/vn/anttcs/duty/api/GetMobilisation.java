package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for a mobilisation order as of a recorded time. */
public record GetMobilisation(@NotBlank @Size(max = 20) String orderNo, Instant knownOn) {}

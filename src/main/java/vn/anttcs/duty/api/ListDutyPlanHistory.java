package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for everything that was ever recorded of a duty plan or training order. */
public record ListDutyPlanHistory(@NotBlank @Size(max = 20) String planNo, Instant knownOn) {}

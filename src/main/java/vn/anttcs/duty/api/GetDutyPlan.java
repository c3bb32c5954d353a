package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for a duty plan or training order as of a recorded time. */
public record GetDutyPlan(@NotBlank @Size(max = 20) String planNo, Instant knownOn) {}

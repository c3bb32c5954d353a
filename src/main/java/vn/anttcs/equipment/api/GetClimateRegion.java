package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for a climate region on a day, as known at a recorded time. */
public record GetClimateRegion(@NotBlank @Size(max = 40) String regionCode, LocalDate validOn, Instant knownOn) {}

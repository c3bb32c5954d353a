package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for a kind of equipment on a day, as known at a recorded time. */
public record GetEquipmentKind(@NotBlank @Size(max = 40) String kindCode, LocalDate validOn, Instant knownOn) {}

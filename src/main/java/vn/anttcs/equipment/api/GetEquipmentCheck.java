package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Xem một lần kiểm tra, as known at a recorded time. */
public record GetEquipmentCheck(@NotBlank @Size(max = 20) String checkNo, Instant knownOn) {}

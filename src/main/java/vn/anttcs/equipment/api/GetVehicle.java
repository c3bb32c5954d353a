package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Xem một xe: its plate, papers and driver on a day, as known at a recorded time. */
public record GetVehicle(
        @NotBlank @Size(max = 40) String kindCode,
        @NotBlank @Size(max = 60) String serialNo,
        LocalDate validOn,
        Instant knownOn) {}

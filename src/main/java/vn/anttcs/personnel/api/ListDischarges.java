package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the discharges of a member that have happened by a day. */
public record ListDischarges(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for a member as of a day and a recorded time. */
public record GetMember(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

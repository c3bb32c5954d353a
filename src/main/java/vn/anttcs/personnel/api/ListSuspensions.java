package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the suspensions of a member that have begun by a day. */
public record ListSuspensions(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

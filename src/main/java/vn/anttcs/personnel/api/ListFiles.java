package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the files kept with a member up to a day. */
public record ListFiles(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the casualties of a member up to a day. */
public record ListCasualties(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

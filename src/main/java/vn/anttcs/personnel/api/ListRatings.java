package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the ratings of a member for the years begun by a day. */
public record ListRatings(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.time.Instant;

/** Asks for the public holidays of a year, or of all years. */
public record ListPublicHolidays(@Min(2000) @Max(2200) Integer year, Instant knownOn) {}

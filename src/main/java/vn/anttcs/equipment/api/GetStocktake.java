package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for one stock-taking as known at a recorded time, for those who see whose holdings are counted.
 */
public record GetStocktake(@NotBlank @Size(max = 20) String takeNo, Instant knownOn) {}

package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for a stock-taking to print, as known at a recorded time, for those who see whose holdings are counted.
 *
 * @param form null is the sheet to count with while the counting goes on, and the record afterwards
 */
public record GetStocktakeFile(@NotBlank @Size(max = 20) String takeNo, StocktakeForm form, Instant knownOn) {}

package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/**
 * Asks for a duty sheet as of a recorded time.
 *
 * @param confirmed whether to show the entries that were confirmed last instead of those being worked on
 */
public record GetDutySheet(@NotBlank @Size(max = 20) String sheetNo, Boolean confirmed, Instant knownOn) {}

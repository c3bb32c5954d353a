package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;

/** Asks for everything that happened to a duty sheet. */
public record ListDutySheetHistory(@NotBlank @Size(max = 20) String sheetNo, Instant knownOn) {}

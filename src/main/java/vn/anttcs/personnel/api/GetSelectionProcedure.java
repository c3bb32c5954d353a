package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks how far a person's selection has come, or went. */
public record GetSelectionProcedure(
        @NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

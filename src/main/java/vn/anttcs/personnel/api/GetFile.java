package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for a file that counts on a day, with its content. */
public record GetFile(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String fileNo,
        LocalDate validOn,
        Instant knownOn) {}

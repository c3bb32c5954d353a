package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;
import java.time.Instant;
import java.time.LocalDate;

/** Asks for the documents that a member was given up to a day. */
public record ListDocuments(@NotBlank @Size(max = 20) String memberNo, LocalDate validOn, Instant knownOn) {}

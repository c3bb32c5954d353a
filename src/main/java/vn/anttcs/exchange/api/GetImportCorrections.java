package vn.anttcs.exchange.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Asks for one part of the file of refused rows with their reasons; part 1 when none is named. */
public record GetImportCorrections(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo,
        @Min(1) @Max(100_000) Long partNo) {}

package vn.anttcs.exchange.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Stops an import before its next commune; what is stored stays. */
public record CancelImport(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo) {}

package vn.anttcs.exchange.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** Asks how far an import is. */
public record GetImport(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo) {}

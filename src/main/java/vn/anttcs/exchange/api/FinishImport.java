package vn.anttcs.exchange.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Says that all parts have been sent: the import starts.
 *
 * @param parts how many there are, so that none at the end is missing
 */
public record FinishImport(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo,
        @Min(1) @Max(100_000) long parts) {}

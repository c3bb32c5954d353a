package vn.anttcs.exchange.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Asks for what was found in the rows of a file, in the order of rows.
 *
 * @param repairs whether to list what was repaired instead of what was refused; false when absent
 */
public record ListImportErrors(
        @NotBlank @Pattern(regexp = "\\d{1,15}") String importNo,
        Boolean repairs,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

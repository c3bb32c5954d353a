package vn.anttcs.budget.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Size;

/**
 * Asks for the lines of a run: one for each member, month and item.
 *
 * @param memberNo only those of this member, or null
 * @param differences only differences, or null for all
 */
public record ListPaymentLines(
        @NotBlank @Size(max = 20) String runNo,
        @Size(max = 20) String memberNo,
        Boolean differences,
        @Min(1) @Max(500) Integer limit,
        @Size(max = 500) String cursor) {}

package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Bỏ một dòng chấm công.
 *
 * @param version version that the caller has seen, or null when it does not matter
 */
public record RemoveDutyEntry(
        @NotBlank @Size(max = 20) String sheetNo,
        @NotBlank @Size(max = 20) String entryNo,
        @PositiveOrZero Long version) {}

package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Trình bảng chấm công trực: asks another officer to confirm it.
 *
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SubmitDutySheet(
        @NotBlank @Size(max = 20) String sheetNo,
        @PositiveOrZero Long version) {}

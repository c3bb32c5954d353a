package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Xác nhận bảng chấm công trực, by another officer than those who entered it.
 *
 * @param version version that the caller has seen, or null when it does not matter
 */
public record ConfirmDutySheet(
        @NotBlank @Size(max = 20) String sheetNo,
        @PositiveOrZero Long version) {}

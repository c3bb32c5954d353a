package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Mở lại bảng đã xác nhận để sửa: what was confirmed counts until the correction is confirmed.
 *
 * @param reason why it is corrected
 * @param version version that the caller has seen, or null when it does not matter
 */
public record CorrectDutySheet(
        @NotBlank @Size(max = 20) String sheetNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

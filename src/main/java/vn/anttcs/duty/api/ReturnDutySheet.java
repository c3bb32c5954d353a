package vn.anttcs.duty.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Trả lại bảng chấm công trực.
 *
 * @param reason what is to be put right
 * @param version version that the caller has seen, or null when it does not matter
 */
public record ReturnDutySheet(
        @NotBlank @Size(max = 20) String sheetNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

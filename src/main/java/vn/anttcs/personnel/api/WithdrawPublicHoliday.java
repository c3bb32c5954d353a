package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Hủy ngày nghỉ lễ ghi sai: the terms of the law run on this day after all.
 *
 * @param reason why; it stands in the audit trail
 */
public record WithdrawPublicHoliday(
        @NotNull LocalDate holiday,
        @NotBlank @Size(max = 500) String reason) {}

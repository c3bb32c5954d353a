package vn.anttcs.duty.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Thu hồi kế hoạch: takes a plan or training order back from a day on.
 *
 * @param from first day on which it no longer holds; its first day when absent
 * @param version version that the caller has seen, or null when it does not matter
 */
public record WithdrawDutyPlan(
        @NotBlank @Size(max = 20) String planNo,
        LocalDate from,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}

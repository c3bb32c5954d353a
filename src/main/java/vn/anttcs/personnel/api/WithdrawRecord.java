package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.shared.Decision;

/**
 * Hủy ghi nhận sai: a reminder, a refusal or a casualty that was recorded wrongly counts no longer.
 *
 * @param recordNo its number
 * @param decision the decision that the withdrawal rests on, if there is one
 * @param version version of the member that the caller has seen, or null when it does not matter
 */
public record WithdrawRecord(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 20) String recordNo,
        @NotBlank @Size(max = 500) String reason,
        @Valid Decision decision,
        @PositiveOrZero Long version) {}

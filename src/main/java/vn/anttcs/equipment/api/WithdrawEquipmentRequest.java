package vn.anttcs.equipment.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Rút đề nghị before the last step has decided.
 *
 * @param unitCode code of the commune or province that asked
 * @param reason why
 * @param version of the request that was looked at, or null
 */
public record WithdrawEquipmentRequest(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 20) String requestNo,
        @NotBlank @Size(max = 500) String reason,
        @PositiveOrZero Long version) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Chấm dứt định mức nhiên liệu của một địa bàn: from a day on that of the larger territory holds again.
 *
 * @param unitCode code today of the commune or province, or VN
 * @param from first day on which it no longer holds
 * @param version version that the caller has seen, or null when it does not matter
 */
public record EndFuelNorm(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 40) String kindCode,
        @NotNull LocalDate from,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

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
 * Đặt định mức nhiên liệu of a kind of vehicle in a territory. The norm of the smallest territory holds.
 *
 * @param unitCode code today of the commune or province, or VN
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null without an end
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetFuelNorm(
        @NotBlank @Pattern(regexp = "VN|\\d{2}|\\d{5}") String unitCode,
        @NotBlank @Size(max = 40) String kindCode,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull @Valid FuelNormTerms terms,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

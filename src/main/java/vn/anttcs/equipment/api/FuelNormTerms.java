package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/**
 * Nội dung định mức nhiên liệu.
 *
 * @param unit KM: for 100 kilometres; HOUR: for one hour
 * @param millilitres of fuel for 100 kilometres or for one hour
 * @param tolerancePercent how far use may differ without an explanation
 * @param legalBasis what says so
 */
public record FuelNormTerms(
        @NotNull MeterUnit unit,
        @NotNull @Min(1) @Max(10_000_000) Long millilitres,
        @NotNull @PositiveOrZero @Max(100) Integer tolerancePercent,
        @NotBlank @Size(max = 200) String legalBasis) {}

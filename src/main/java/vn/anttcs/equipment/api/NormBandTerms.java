package vn.anttcs.equipment.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;

/**
 * Khoảng quân số của định mức, and the quantity for it.
 *
 * @param fromMembers smallest number of members
 * @param toMembers largest number of members, or null without a limit
 * @param least smallest quantity, or null while no confirmed one is known
 * @param most largest quantity, or null when there is one quantity only
 * @param chosen the quantity decided within the range, or null
 */
public record NormBandTerms(
        @NotNull @Min(0) @Max(10_000) Integer fromMembers,
        @Min(0) @Max(10_000) Integer toMembers,
        @Min(0) @Max(100_000) Integer least,
        @Min(0) @Max(100_000) Integer most,
        @Min(0) @Max(100_000) Integer chosen) {}

package vn.anttcs.equipment.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotEmpty;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.shared.Decision;

/**
 * Đặt vùng khí hậu: says which of the 63 provinces of before 1 July 2025 lie in a region.
 *
 * @param regionCode its code, for good; one that is not there yet is made
 * @param validFrom first day
 * @param validTo first day on which it no longer holds, or null without an end
 * @param legalBasis what says so, such as Decree 40/2024/NĐ-CP
 * @param note what else is to be known, or null
 * @param version version that the caller has seen, or null when it does not matter
 */
public record SetClimateRegion(
        @NotBlank @Pattern(regexp = "[A-Z][A-Z0-9_]{1,39}") String regionCode,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotBlank @Size(max = 200) String name,
        @NotEmpty @Size(max = 63) List<@Valid ClimateProvince> provinces,
        @NotBlank @Size(max = 200) String legalBasis,
        @Size(max = 500) String note,
        @NotNull @Valid Decision decision,
        @PositiveOrZero Long version) {}

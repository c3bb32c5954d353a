package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;

/**
 * Đơn vị mới: a unit as it shall be from the effective day.
 *
 * @param code 2 digits for a province, 3 for a district, 5 for a commune
 * @param kind such as COMMUNE, WARD, SPECIAL_ZONE, PROVINCE, CITY
 * @param name with its kind in front, such as {@code Phường Ba Đình}
 * @param parentCode code that the parent holds on the effective day; none for a province
 */
public record UnitDraft(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code,
        @NotNull UnitLevel level,
        @NotBlank @Pattern(regexp = "[A-Z_]{1,20}") String kind,
        @NotBlank @Size(max = 120) String name,
        @Pattern(regexp = GetUnit.CODE) String parentCode) {}

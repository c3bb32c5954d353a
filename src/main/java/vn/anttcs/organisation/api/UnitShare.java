package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Pattern;

/**
 * Phần đóng góp: what a unit gives to a new one.
 *
 * @param code code that the unit holds on the day before the change
 * @param extent whole or part; a unit that gives a part gives every other part in the same change set
 */
public record UnitShare(
        @NotBlank @Pattern(regexp = GetUnit.CODE) String code,
        @NotNull Extent extent) {}

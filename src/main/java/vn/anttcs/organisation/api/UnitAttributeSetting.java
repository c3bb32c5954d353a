package vn.anttcs.organisation.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;

/**
 * One attribute as it shall be.
 *
 * @param value {@code true} for a feature of the area, I to IV, people or square kilometres; absent clears the attribute
 */
public record UnitAttributeSetting(
        @NotNull UnitAttributeName name, @Size(max = 40) String value) {}

package vn.anttcs.access.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/** One unit, by its code today. */
public record UnitChoice(
        @NotBlank @Pattern(regexp = AccountForm.UNIT_CODE) String unitCode) {}

package vn.anttcs.budget.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Pattern;

/**
 * Asks from which month on a unit is paid by the house.
 */
public record GetPaymentOpening(
        @NotBlank @Pattern(regexp = "\\d{2}|\\d{5}") String unitCode) {}

package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;

/**
 * Bảo hiểm: by which schemes a member is insured, in commands and views.
 *
 * @param incomeBaseDong income chosen as the base of voluntary social insurance, in đồng a month, or null
 * @param stateSupportGroup group of state support for voluntary social insurance, or null when not recorded
 */
public record InsuranceRecord(
        @NotNull SocialInsurance socialInsurance,
        @Size(max = 20) String socialInsuranceNumber,
        @PositiveOrZero @Max(9_007_199_254_740_991L) Long incomeBaseDong,
        @NotNull HealthInsurance healthInsurance,
        @Size(max = 20) String healthInsuranceCard,
        StateSupportGroup stateSupportGroup) {}

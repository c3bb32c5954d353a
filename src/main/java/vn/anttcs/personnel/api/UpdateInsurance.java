package vn.anttcs.personnel.api;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.PositiveOrZero;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Cập nhật bảo hiểm: by which schemes a member is insured from a day on.
 *
 * @param validTo first day on which it no longer holds, or null for open
 * @param incomeBaseDong income chosen as the base of voluntary social insurance, in đồng a month, or null
 * @param stateSupportGroup group of state support for voluntary social insurance, or null when not recorded
 * @param version expected version of the member, or null
 */
public record UpdateInsurance(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate validFrom,
        LocalDate validTo,
        @NotNull SocialInsurance socialInsurance,
        @Size(max = 20) String socialInsuranceNumber,
        @PositiveOrZero @Max(9_007_199_254_740_991L) Long incomeBaseDong,
        @NotNull HealthInsurance healthInsurance,
        @Size(max = 20) String healthInsuranceCard,
        StateSupportGroup stateSupportGroup,
        @Positive Long version) {}

package vn.anttcs.personnel.persistence;

import vn.anttcs.personnel.api.HealthInsurance;
import vn.anttcs.personnel.api.SocialInsurance;
import vn.anttcs.personnel.api.StateSupportGroup;

/**
 * Bảo hiểm: by which schemes a member is insured for a while.
 *
 * @param incomeBaseDong the income chosen as the base of voluntary social insurance, in đồng a month, or null
 */
public record InsuranceFact(
        SocialInsurance socialInsurance,
        String socialInsuranceNumber,
        Long incomeBaseDong,
        HealthInsurance healthInsurance,
        String healthInsuranceCard,
        StateSupportGroup stateSupportGroup) {}

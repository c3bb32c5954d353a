package vn.anttcs.organisation.service;

import java.math.BigDecimal;
import java.time.LocalDate;
import vn.anttcs.organisation.api.ResidentialUnitClass;
import vn.anttcs.organisation.api.ResidentialUnitKind;

/**
 * Thôn, tổ dân phố mới trong đợt nạp: a residential unit of a roster load, already checked.
 *
 * @param code new within the force; at most 20 characters
 * @param communeId internal id of its commune from the first day on
 * @param name cleaned name, at most 200 characters
 * @param unitClass or null
 * @param households or null
 * @param residents or null
 * @param areaKm2 square kilometres, or null
 * @param formerTerritory two digits of the province until 30 June 2025, or null
 * @param validFrom first day on which all of it holds
 * @param decisionId the decision it rests on, or null
 */
public record LoadedResidentialUnit(
        String code,
        long communeId,
        String name,
        ResidentialUnitKind kind,
        ResidentialUnitClass unitClass,
        Integer households,
        Integer residents,
        BigDecimal areaKm2,
        String formerTerritory,
        LocalDate validFrom,
        Long decisionId) {}

package vn.anttcs.organisation.persistence;

import java.math.BigDecimal;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitClass;
import vn.anttcs.organisation.api.ResidentialUnitKind;

/**
 * What holds of a residential unit for a while.
 *
 * @param state active, or dissolved from the first day of the row on
 * @param communeId its commune, or null while nobody has decided to which part of a divided commune it belongs
 * @param areaKm2 square kilometres
 */
public record ResidentialUnitFact(
        RecordStatus state,
        Long communeId,
        String name,
        String foldedName,
        ResidentialUnitKind kind,
        ResidentialUnitClass unitClass,
        Integer households,
        Integer residents,
        BigDecimal areaKm2) {

    /** The same facts in another commune. */
    public ResidentialUnitFact in(Long commune) {
        return new ResidentialUnitFact(
                state, commune, name, foldedName, kind, unitClass, households, residents, areaKm2);
    }

    /** The same facts in another state. */
    public ResidentialUnitFact as(RecordStatus other) {
        return new ResidentialUnitFact(
                other, communeId, name, foldedName, kind, unitClass, households, residents, areaKm2);
    }

    /** The same facts with other numbers; null leaves a number as it is unknown now. */
    public ResidentialUnitFact measuring(Integer newHouseholds, Integer newResidents, BigDecimal newAreaKm2) {
        return new ResidentialUnitFact(
                state, communeId, name, foldedName, kind, unitClass, newHouseholds, newResidents, newAreaKm2);
    }
}

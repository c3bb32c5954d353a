package vn.anttcs.equipment.persistence.vehicle;

import vn.anttcs.equipment.rule.vehicle.FuelRule;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;

/** What a fuel norm says for a while. */
public record FuelNormFact(MeterUnit meterUnit, long millilitres, int tolerancePercent, String legalBasis) {
    /** What rules look at. */
    public FuelRule.Norm rule() {
        return new FuelRule.Norm(meterUnit, millilitres, tolerancePercent);
    }
}

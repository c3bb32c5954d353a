package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.equipment.api.EndFuelNorm;
import vn.anttcs.equipment.api.SetFuelNorm;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelNormRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.NormKeeping;
import vn.anttcs.equipment.service.ValidDays;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Writes fuel norms. */
@ApplicationScoped
public class FuelNormBook {
    private FuelNormRows norms;
    private NormKeeping keeping;

    protected FuelNormBook() {}

    @Inject
    public FuelNormBook(FuelNormRows norms, NormKeeping keeping) {
        this.norms = norms;
        this.keeping = keeping;
    }

    /** Makes the terms hold in a territory for a period. */
    NormAnchor set(SetFuelNorm command, long unitId) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        KindAnchor kind = keeping.kind(command.kindCode());
        if (keeping.inForce(kind, days.from()).category() != EquipmentCategory.VEHICLE) {
            throw Refusal.refused(VehicleGround.EQUIPMENT_NO_VEHICLE.name(), "kindCode", kind.kindCode());
        }
        return keeping.set(
                new NormKeeping.Meant<>(norms, kind, unitId, command.version()),
                days,
                new FuelNormFact(
                        command.terms().unit(),
                        command.terms().millilitres(),
                        command.terms().tolerancePercent(),
                        command.terms().legalBasis()),
                command.decision());
    }

    /** Ends a norm from a day on, at the earliest the one after its first. */
    NormAnchor end(EndFuelNorm command, long unitId) {
        return keeping.end(
                new NormKeeping.Meant<>(norms, keeping.kind(command.kindCode()), unitId, command.version()),
                command.unitCode(),
                command.from(),
                command.decision());
    }
}

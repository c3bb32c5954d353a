package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.api.EndFuelNorm;
import vn.anttcs.equipment.api.SetFuelNorm;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelNormRows;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes fuel norms. */
@ApplicationScoped
public class FuelNormBook {
    private FuelNormRows norms;
    private KindRows kinds;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected FuelNormBook() {}

    @Inject
    public FuelNormBook(FuelNormRows norms, KindRows kinds, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.norms = norms;
        this.kinds = kinds;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /** Makes the terms hold in a territory for a period. */
    NormAnchor set(SetFuelNorm command, long unitId) {
        DateRange days = VehicleSubject.days(command.validFrom(), command.validTo());
        KindAnchor kind = kind(command.kindCode());
        Dated<KindFact> held = rows.find(KindRows.FACTS, kind.id(), stamps.on(days.from()))
                .orElseThrow(() -> Refusal.refused(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                        "validFrom",
                        kind.kindCode(),
                        days.from().toString()));
        if (held.values().category() != EquipmentCategory.VEHICLE) {
            throw Refusal.refused(VehicleGround.EQUIPMENT_NO_VEHICLE.name(), "kindCode", kind.kindCode());
        }
        NormAnchor norm = open(kind, unitId, command.version());
        long decision = stamps.stored(command.decision());
        rows.put(
                FuelNormRows.FACTS,
                norm.id(),
                days,
                new FuelNormFact(
                        command.terms().unit(),
                        command.terms().millilitres(),
                        command.terms().tolerancePercent(),
                        command.terms().legalBasis()),
                new Recording(stamps.stamp(), decision));
        return norm;
    }

    private NormAnchor open(KindAnchor kind, long unitId, Long version) {
        Optional<NormAnchor> found = norms.find(kind.id(), unitId);
        if (found.isPresent()) {
            return norms.lock(found.get(), version);
        }
        if (version != null) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        NormAnchor added = new NormAnchor(ids.next(), kind.id(), kind.kindCode(), unitId, 1);
        return norms.add(added)
                ? added
                : norms.lock(norms.find(kind.id(), unitId).orElseThrow(), null);
    }

    /** Ends a norm from a day on, at the earliest the one after its first. */
    NormAnchor end(EndFuelNorm command, long unitId) {
        NormAnchor found = norms.find(kind(command.kindCode()).id(), unitId)
                .orElseThrow(() -> Refusal.notFound("unitCode", command.unitCode()));
        NormAnchor norm = norms.lock(found, command.version());
        for (LocalDate day = command.from().minusDays(1); !day.isAfter(command.from()); day = day.plusDays(1)) {
            if (rows.find(FuelNormRows.FACTS, norm.id(), stamps.on(day)).isEmpty()) {
                throw Refusal.refused(
                        EquipmentGround.EQUIPMENT_NORM_NOT_IN_FORCE.name(),
                        "from",
                        command.kindCode(),
                        command.unitCode(),
                        day.toString());
            }
        }
        long decision = stamps.stored(command.decision());
        rows.clear(
                FuelNormRows.FACTS,
                norm.id(),
                null,
                DateRange.from(command.from()),
                new Recording(stamps.stamp(), decision));
        return norm;
    }

    private KindAnchor kind(String kindCode) {
        return kinds.find(kindCode).orElseThrow(() -> Refusal.notFound("kindCode", kindCode));
    }
}

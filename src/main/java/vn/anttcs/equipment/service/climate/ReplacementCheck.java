package vn.anttcs.equipment.service.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.climate.ReplacementRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.climate.Replacement;
import vn.anttcs.equipment.rule.climate.ReplacementGround;
import vn.anttcs.equipment.rule.climate.ReplacementPlanRule;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.DateRange;

/** Kiểm tra định mức thay thế: whether a norm may replace a kind, under the lock that keeps it so until it is written. */
@ApplicationScoped
public class ReplacementCheck {
    private static final String FIELD = "terms.replaces";

    private KindRows kinds;
    private DatedRows rows;
    private ReplacementRows replacements;
    private EquipmentStamp stamps;

    protected ReplacementCheck() {}

    @Inject
    public ReplacementCheck(KindRows kinds, DatedRows rows, ReplacementRows replacements, EquipmentStamp stamps) {
        this.kinds = kinds;
        this.rows = rows;
        this.replacements = replacements;
        this.stamps = stamps;
    }

    /** Refuses what a norm of a kind in a territory may not replace; null replaces nothing. */
    public void require(KindAnchor kind, KindFact known, String replaces, long unitId, DateRange days) {
        if (replaces == null) {
            return;
        }
        Replacement wanted = new Replacement(kind.kindCode(), replaces, days);
        replacements.lock();
        Refusal.unlessAllowed(ReplacementPlanRule.decide(wanted, replacements.of(unitId)));
        KindFact replaced = lastKnown(replaces, days);
        if (!replaced.unitOfMeasure().equals(known.unitOfMeasure())) {
            throw Refusal.refused(
                    ReplacementGround.EQUIPMENT_REPLACES_UNIT.name(),
                    FIELD,
                    kind.kindCode(),
                    known.unitOfMeasure(),
                    replaces,
                    replaced.unitOfMeasure());
        }
    }

    /** What held last of the kind up to the first day: it may have left the catalogue when the other came. */
    private KindFact lastKnown(String kindCode, DateRange days) {
        KindAnchor kind = kinds.find(kindCode).orElseThrow(() -> Refusal.notFound(FIELD, kindCode));
        return rows.history(KindRows.FACTS, kind.id(), stamps.on(null).knownOn()).stream()
                .filter(fact -> !fact.valid().from().isAfter(days.from()))
                .reduce((earlier, later) -> later)
                .map(Dated::values)
                .orElseThrow(() -> Refusal.refused(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                        FIELD,
                        kindCode,
                        days.from().toString()));
    }
}

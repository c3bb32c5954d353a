package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormAnchors;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Ghi định mức theo loại và địa bàn: what is the same whatever a norm says. */
@ApplicationScoped
public class NormKeeping {
    private KindRows kinds;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected NormKeeping() {}

    @Inject
    public NormKeeping(KindRows kinds, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.kinds = kinds;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /**
     * The norm that a command means.
     *
     * @param version that the caller has seen, or null when it does not matter
     */
    public record Meant<F extends Record>(NormAnchors<F> norms, KindAnchor kind, long unitId, Long version) {}

    /** The kind with a code, or the refusal {@code NOT_FOUND}. */
    public KindAnchor kind(String kindCode) {
        return kinds.find(kindCode).orElseThrow(() -> Refusal.notFound("kindCode", kindCode));
    }

    /** What is known of a kind on the first day of a norm, or the refusal that it is not in force. */
    public KindFact inForce(KindAnchor kind, LocalDate validFrom) {
        return rows.find(KindRows.FACTS, kind.id(), stamps.on(validFrom))
                .orElseThrow(() -> Refusal.refused(
                        EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                        "validFrom",
                        kind.kindCode(),
                        validFrom.toString()))
                .values();
    }

    /** Makes a fact hold in the territory for a period. */
    public <F extends Record> NormAnchor set(Meant<F> meant, DateRange days, F fact, Decision decision) {
        NormAnchor norm = open(meant);
        Long cited = stamps.stored(decision);
        rows.put(meant.norms().facts(), norm.id(), days, fact, new Recording(stamps.stamp(), cited));
        return norm;
    }

    private NormAnchor open(Meant<?> meant) {
        NormAnchors<?> norms = meant.norms();
        long kindId = meant.kind().id();
        Optional<NormAnchor> found = norms.find(kindId, meant.unitId());
        if (found.isPresent()) {
            return norms.lock(found.get(), meant.version());
        }
        if (meant.version() != null) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        NormAnchor added = new NormAnchor(ids.next(), kindId, meant.kind().kindCode(), meant.unitId(), 1);
        return norms.add(added)
                ? added
                : norms.lock(norms.find(kindId, meant.unitId()).orElseThrow(), null);
    }

    /** Ends a norm of the territory with that code from a day on, at the earliest the one after its first. */
    public <F extends Record> NormAnchor end(Meant<F> meant, String unitCode, LocalDate from, Decision decision) {
        NormAnchors<F> norms = meant.norms();
        NormAnchor found =
                norms.find(meant.kind().id(), meant.unitId()).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
        NormAnchor norm = norms.lock(found, meant.version());
        for (LocalDate day = from.minusDays(1); !day.isAfter(from); day = day.plusDays(1)) {
            if (rows.find(norms.facts(), norm.id(), stamps.on(day)).isEmpty()) {
                throw Refusal.refused(
                        EquipmentGround.EQUIPMENT_NORM_NOT_IN_FORCE.name(),
                        "from",
                        meant.kind().kindCode(),
                        unitCode,
                        day.toString());
            }
        }
        Long cited = stamps.stored(decision);
        rows.clear(norms.facts(), norm.id(), null, DateRange.from(from), new Recording(stamps.stamp(), cited));
        return norm;
    }
}

package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.equipment.api.EndEquipmentNorm;
import vn.anttcs.equipment.api.SetEquipmentNorm;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.NormTerms;
import vn.anttcs.equipment.rule.NormTermsRule;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Ids;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Writes norms. */
@ApplicationScoped
public class NormBook {
    private NormRows norms;
    private KindRows kinds;
    private DatedRows rows;
    private EquipmentStamp stamps;
    private Ids ids;

    protected NormBook() {}

    @Inject
    public NormBook(NormRows norms, KindRows kinds, DatedRows rows, EquipmentStamp stamps, Ids ids) {
        this.norms = norms;
        this.kinds = kinds;
        this.rows = rows;
        this.stamps = stamps;
        this.ids = ids;
    }

    /** Makes the terms hold in a territory for a period. */
    NormAnchor set(SetEquipmentNorm command, long unitId) {
        if (command.validTo() != null && !command.validTo().isAfter(command.validFrom())) {
            throw Refusal.invalid(
                    "PERIOD_REVERSED", "validTo", command.validFrom().toString());
        }
        NormTerms terms = NormTexts.terms(command.terms());
        Refusal.unlessAllowed(NormTermsRule.decide(terms));
        KindAnchor kind = kind(command.kindCode());
        if (rows.find(KindRows.FACTS, kind.id(), stamps.on(command.validFrom())).isEmpty()) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_KIND_NOT_IN_FORCE.name(),
                    "validFrom",
                    kind.kindCode(),
                    command.validFrom().toString());
        }
        NormAnchor norm = open(kind, unitId, command.version());
        long decision = stamps.stored(command.decision());
        LocalDate end = command.validTo() == null ? DateRange.OPEN_END : command.validTo();
        rows.put(
                NormRows.FACTS,
                norm.id(),
                DateRange.of(command.validFrom(), end),
                NormFact.of(terms, command.terms().legalBasis(), command.terms().note()),
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
    NormAnchor end(EndEquipmentNorm command, long unitId) {
        NormAnchor found = norms.find(kind(command.kindCode()).id(), unitId)
                .orElseThrow(() -> Refusal.notFound("unitCode", command.unitCode()));
        NormAnchor norm = norms.lock(found, command.version());
        for (LocalDate day = command.from().minusDays(1); !day.isAfter(command.from()); day = day.plusDays(1)) {
            if (rows.find(NormRows.FACTS, norm.id(), stamps.on(day)).isEmpty()) {
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
                NormRows.FACTS,
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

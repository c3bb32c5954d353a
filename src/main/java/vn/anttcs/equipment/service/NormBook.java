package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.equipment.api.EndEquipmentNorm;
import vn.anttcs.equipment.api.SetEquipmentNorm;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.rule.NormTerms;
import vn.anttcs.equipment.rule.NormTermsRule;
import vn.anttcs.equipment.service.climate.KnownRegions;
import vn.anttcs.equipment.service.climate.ReplacementCheck;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.DateRange;

/** Writes norms. */
@ApplicationScoped
public class NormBook {
    private NormRows norms;
    private NormKeeping keeping;
    private KnownRegions regions;
    private ReplacementCheck replacements;
    private EquipmentStamp stamps;

    protected NormBook() {}

    @Inject
    public NormBook(
            NormRows norms,
            NormKeeping keeping,
            KnownRegions regions,
            ReplacementCheck replacements,
            EquipmentStamp stamps) {
        this.norms = norms;
        this.keeping = keeping;
        this.regions = regions;
        this.replacements = replacements;
        this.stamps = stamps;
    }

    /** Makes the terms hold in a territory for a period. */
    NormAnchor set(SetEquipmentNorm command, long unitId) {
        DateRange days = ValidDays.of(command.validFrom(), command.validTo());
        NormTerms terms = NormTexts.terms(command.terms());
        Refusal.unlessAllowed(NormTermsRule.decide(terms));
        KindAnchor kind = keeping.kind(command.kindCode());
        KindFact known = keeping.inForce(kind, days.from());
        NormFact.Beside beside = NormTexts.beside(command.terms());
        regions.require(beside.climateRegion(), stamps.on(days.from()));
        replacements.require(kind, known, beside.replacesKind(), unitId, days);
        return keeping.set(
                new NormKeeping.Meant<>(norms, kind, unitId, command.version()),
                days,
                NormFact.of(terms, beside),
                command.decision());
    }

    /** Ends a norm from a day on, at the earliest the one after its first. */
    NormAnchor end(EndEquipmentNorm command, long unitId) {
        return keeping.end(
                new NormKeeping.Meant<>(norms, keeping.kind(command.kindCode()), unitId, command.version()),
                command.unitCode(),
                command.from(),
                command.decision());
    }
}

package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.organisation.api.ResidentialUnitEntry;
import vn.anttcs.organisation.api.ResidentialUnitEntryKind;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitLineage;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.Decision;

/** Lịch sử của thôn, tổ dân phố: everything that was ever recorded of one, by both times. */
@ApplicationScoped
public class ResidentialUnitTimeline {
    private static final Comparator<ResidentialUnitEntry> ORDER = Comparator.comparing(ResidentialUnitEntry::validFrom)
            .thenComparing(ResidentialUnitEntry::recordedAt)
            .thenComparing(ResidentialUnitEntry::fact);

    private DatedRows rows;
    private ResidentialUnitLineage lineage;
    private Decisions decisions;
    private Communes communes;

    protected ResidentialUnitTimeline() {}

    @Inject
    public ResidentialUnitTimeline(
            DatedRows rows, ResidentialUnitLineage lineage, Decisions decisions, Communes communes) {
        this.rows = rows;
        this.lineage = lineage;
        this.decisions = decisions;
        this.communes = communes;
    }

    /** The entries known at a recorded time, in the order of days, then of recording. */
    public List<ResidentialUnitEntry> of(long id, Instant knownOn) {
        List<Dated<ResidentialUnitFact>> facts = rows.everything(ResidentialUnitRows.FACTS, id, knownOn);
        var features = rows.everything(ResidentialUnitRows.FEATURES, id, knownOn);
        var territories = rows.everything(ResidentialUnitRows.TERRITORY, id, knownOn);
        List<ResidentialUnitLineage.Step> steps = lineage.of(List.of(id), knownOn);
        Cited cited = new Cited(knownOn, decisions(facts, features, territories, steps));
        List<ResidentialUnitEntry> entries = new ArrayList<>();
        facts.forEach(fact -> entries.add(fact(fact, cited)));
        features.forEach(fact -> entries.add(cited.entry(fact, AreaFeature.valueOf(fact.key()), null)));
        territories.forEach(
                fact -> entries.add(cited.entry(fact, null, fact.values().formerTerritory())));
        steps.forEach(step -> entries.add(step(step, id, cited)));
        return entries.stream().sorted(ORDER).toList();
    }

    private Map<Long, Decision> decisions(
            List<? extends Dated<?>> facts,
            List<? extends Dated<?>> features,
            List<? extends Dated<?>> territories,
            List<ResidentialUnitLineage.Step> steps) {
        List<Long> ids = new ArrayList<>();
        facts.forEach(fact -> ids.add(fact.decisionId()));
        features.forEach(fact -> ids.add(fact.decisionId()));
        territories.forEach(fact -> ids.add(fact.decisionId()));
        steps.forEach(step -> ids.add(step.decisionId()));
        return decisions.findAll(ids);
    }

    private ResidentialUnitEntry fact(Dated<ResidentialUnitFact> fact, Cited cited) {
        ResidentialUnitFact values = fact.values();
        return new ResidentialUnitEntry(
                ResidentialUnitEntryKind.FACTS,
                fact.valid().from(),
                ResidentialUnitViews.end(fact),
                fact.recordedAt(),
                cited.supersededAt(fact),
                cited.decision(fact.decisionId()),
                values.state(),
                values.name(),
                values.kind(),
                communeCode(values.communeId(), fact.valid().from(), cited),
                values.unitClass(),
                values.households(),
                values.residents(),
                ResidentialUnitViews.plain(values.areaKm2()),
                null,
                null,
                null);
    }

    private String communeCode(Long communeId, LocalDate day, Cited cited) {
        return communeId == null
                ? null
                : communes.codesOf(Set.of(communeId), new ReadTime(day, cited.knownOn()))
                        .get(communeId);
    }

    private static ResidentialUnitEntry step(ResidentialUnitLineage.Step step, long id, Cited cited) {
        boolean successor = step.predecessorId() == id;
        return new ResidentialUnitEntry(
                successor ? ResidentialUnitEntryKind.SUCCESSOR : ResidentialUnitEntryKind.PREDECESSOR,
                step.effectiveOn(),
                null,
                step.recordedAt(),
                null,
                cited.decision(step.decisionId()),
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                null,
                successor ? step.successorCode() : step.predecessorCode());
    }

    /** Decisions by id, as of a recorded time. */
    private record Cited(Instant knownOn, Map<Long, Decision> decisions) {
        Decision decision(Long id) {
            return id == null ? null : decisions.get(id);
        }

        /** What was superseded after the recorded time still stood then. */
        Instant supersededAt(Dated<?> fact) {
            return fact.supersededAt().isAfter(knownOn) ? null : fact.supersededAt();
        }

        ResidentialUnitEntry entry(Dated<?> fact, AreaFeature feature, String formerTerritory) {
            return new ResidentialUnitEntry(
                    feature == null ? ResidentialUnitEntryKind.FORMER_TERRITORY : ResidentialUnitEntryKind.FEATURE,
                    fact.valid().from(),
                    ResidentialUnitViews.end(fact),
                    fact.recordedAt(),
                    supersededAt(fact),
                    decision(fact.decisionId()),
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    formerTerritory,
                    feature,
                    null);
        }
    }
}

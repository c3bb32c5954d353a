package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnitLink;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.FormerTerritory;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitLineage;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows residential units as they are on a day, many at once. */
@ApplicationScoped
public class ResidentialUnitViews {
    private ResidentialUnitRows anchors;
    private DatedSets sets;
    private ResidentialUnitLineage lineage;
    private Communes communes;
    private Clockwork clockwork;

    protected ResidentialUnitViews() {}

    @Inject
    public ResidentialUnitViews(
            ResidentialUnitRows anchors,
            DatedSets sets,
            ResidentialUnitLineage lineage,
            Communes communes,
            Clockwork clockwork) {
        this.anchors = anchors;
        this.sets = sets;
        this.lineage = lineage;
        this.communes = communes;
        this.clockwork = clockwork;
    }

    /** A residential unit after a write: as it is on the first day of what was written, or today if that has passed. */
    public ResidentialUnit after(long id, LocalDate validFrom) {
        LocalDate today = clockwork.today();
        LocalDate day = validFrom.isAfter(today) ? validFrom : today;
        return find(id, clockwork.readTime(day, null)).orElseThrow();
    }

    /** One residential unit; empty when nothing about it was known at the recorded time. */
    public Optional<ResidentialUnit> find(long id, ReadTime time) {
        return list(List.of(id), time).stream().findFirst();
    }

    /** Residential units in the order of the ids; those of which nothing was known are left out. */
    public List<ResidentialUnit> list(List<Long> ids, ReadTime time) {
        Map<Long, Dated<ResidentialUnitFact>> facts = facts(ids, time);
        Material material = new Material(
                anchors.anchorsOf(ids),
                communes.codesOf(
                        facts.values().stream()
                                .map(fact -> fact.values().communeId())
                                .toList(),
                        time),
                features(ids, time),
                territories(ids, time),
                lineage.of(ids, time.knownOn()));
        return ids.stream()
                .filter(facts::containsKey)
                .map(id -> view(facts.get(id), material, time))
                .toList();
    }

    /** The fact of the day; of one whose first day is still to come, its first fact. */
    private Map<Long, Dated<ResidentialUnitFact>> facts(Collection<Long> ids, ReadTime time) {
        Map<Long, Dated<ResidentialUnitFact>> facts = new HashMap<>();
        sets.list(ResidentialUnitRows.FACTS, ids, time).forEach(fact -> facts.put(fact.identity(), fact));
        List<Long> missing = ids.stream().filter(id -> !facts.containsKey(id)).toList();
        sets.history(ResidentialUnitRows.FACTS, missing, time.knownOn())
                .forEach(fact -> facts.putIfAbsent(fact.identity(), fact));
        return facts;
    }

    private Map<Long, List<String>> features(Collection<Long> ids, ReadTime time) {
        Map<Long, List<String>> features = new HashMap<>();
        for (Dated<Presence> feature : sets.list(ResidentialUnitRows.FEATURES, ids, time)) {
            features.computeIfAbsent(feature.identity(), id -> new ArrayList<>())
                    .add(feature.key());
        }
        return features;
    }

    private Map<Long, String> territories(Collection<Long> ids, ReadTime time) {
        Map<Long, String> territories = new HashMap<>();
        for (Dated<FormerTerritory> territory : sets.list(ResidentialUnitRows.TERRITORY, ids, time)) {
            territories.put(territory.identity(), territory.values().formerTerritory());
        }
        return territories;
    }

    private record Material(
            Map<Long, ResidentialUnitRows.Anchor> anchors,
            Map<Long, String> communeCodes,
            Map<Long, List<String>> features,
            Map<Long, String> territories,
            List<ResidentialUnitLineage.Step> steps) {
        List<NamedValue> attributes(long id) {
            return AreaAttributes.write(features.getOrDefault(id, List.of()));
        }

        List<ResidentialUnitLink> predecessors(long id) {
            return steps.stream()
                    .filter(step -> step.successorId() == id)
                    .map(step -> new ResidentialUnitLink(step.predecessorCode(), step.effectiveOn(), step.extent()))
                    .toList();
        }

        List<ResidentialUnitLink> successors(long id) {
            return steps.stream()
                    .filter(step -> step.predecessorId() == id)
                    .map(step -> new ResidentialUnitLink(step.successorCode(), step.effectiveOn(), step.extent()))
                    .toList();
        }
    }

    private static ResidentialUnit view(Dated<ResidentialUnitFact> fact, Material material, ReadTime time) {
        ResidentialUnitFact values = fact.values();
        long id = fact.identity();
        return new ResidentialUnit(
                material.anchors().get(id).code(),
                values.name(),
                values.kind(),
                material.communeCodes().get(values.communeId()),
                values.unitClass(),
                values.households(),
                values.residents(),
                plain(values.areaKm2()),
                material.territories().get(id),
                material.attributes(id),
                fact.valid().from().isAfter(time.validOn()) ? RecordStatus.PLANNED : values.state(),
                fact.valid().from(),
                end(fact),
                material.predecessors(id),
                material.successors(id),
                material.anchors().get(id).version(),
                time.knownOn());
    }

    static LocalDate end(Dated<?> fact) {
        return fact.valid().isOpen() ? null : fact.valid().to();
    }

    /** Without the zeros that the column adds. */
    static BigDecimal plain(BigDecimal number) {
        return number == null
                ? null
                : new BigDecimal(number.stripTrailingZeros().toPlainString());
    }
}

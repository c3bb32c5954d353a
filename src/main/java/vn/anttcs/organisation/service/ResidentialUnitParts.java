package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.function.Function;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;

/** What residential units bring into a merger or division: their commune, numbers, features and former territory. */
@ApplicationScoped
public class ResidentialUnitParts {
    private ResidentialUnitWriter writer;
    private ResidentialUnitChanges changes;
    private DatedSets sets;

    protected ResidentialUnitParts() {}

    @Inject
    public ResidentialUnitParts(ResidentialUnitWriter writer, ResidentialUnitChanges changes, DatedSets sets) {
        this.writer = writer;
        this.changes = changes;
        this.sets = sets;
    }

    /**
     * Residential units of one commune, locked until commit.
     *
     * @param ids in the order of the codes
     * @param facts what holds of them on the day, in the same order
     */
    record Locked(List<Long> ids, List<ResidentialUnitFact> facts, long communeId) {
        /** A number of all of them together; null while one is unknown. */
        <N> N sum(Function<ResidentialUnitFact, N> part, BinaryOperator<N> plus) {
            List<N> known = facts.stream().map(part).filter(Objects::nonNull).toList();
            return known.size() < facts.size()
                    ? null
                    : known.stream().reduce(plus).orElse(null);
        }
    }

    /** Locks the residential units with the codes: all exist on the day and lie in one commune that is known. */
    Locked lock(List<String> codes, String field, LocalDate day) {
        List<Long> ids = codes.stream().map(code -> writer.require(code, field)).toList();
        ids.stream().sorted().forEach(id -> writer.lock(id, null));
        List<ResidentialUnitFact> facts = new ArrayList<>();
        for (int index = 0; index < ids.size(); index++) {
            facts.add(changes.requireActive(ids.get(index), codes.get(index), day));
        }
        Set<Long> lieIn = new HashSet<>();
        facts.forEach(fact -> lieIn.add(fact.communeId()));
        if (lieIn.contains(null)) {
            throw Refusal.refused("RESIDENTIAL_UNIT_UNDECIDED", field, day.toString());
        }
        if (lieIn.size() > 1) {
            throw Refusal.refused("RESIDENTIAL_UNITS_APART", field, day.toString());
        }
        return new Locked(ids, facts, lieIn.iterator().next());
    }

    /** The draft of a merger: sums of the numbers, and the features and territory on which all agree. */
    ResidentialUnitDraft complete(ResidentialUnitDraft draft, String field, Locked locked, LocalDate day) {
        return new ResidentialUnitDraft(
                draft.code(),
                draft.name(),
                draft.kind(),
                draft.unitClass(),
                or(draft.households(), locked.sum(ResidentialUnitFact::households, Integer::sum)),
                or(draft.residents(), locked.sum(ResidentialUnitFact::residents, Integer::sum)),
                or(draft.areaKm2(), locked.sum(ResidentialUnitFact::areaKm2, BigDecimal::add)),
                territory(draft, field, locked, day),
                attributes(draft, field, locked, day));
    }

    /** The draft of a part: features and territory of the whole, unless the draft says otherwise. */
    ResidentialUnitDraft inherit(ResidentialUnitDraft draft, String field, Locked locked, LocalDate day) {
        return new ResidentialUnitDraft(
                draft.code(),
                draft.name(),
                draft.kind(),
                draft.unitClass(),
                draft.households(),
                draft.residents(),
                draft.areaKm2(),
                territory(draft, field, locked, day),
                attributes(draft, field, locked, day));
    }

    private static <T> T or(T given, T otherwise) {
        return given == null ? otherwise : given;
    }

    private String territory(ResidentialUnitDraft draft, String field, Locked locked, LocalDate day) {
        if (draft.formerTerritory() != null) {
            return draft.formerTerritory();
        }
        Map<Long, String> known = new HashMap<>();
        sets.standing(ResidentialUnitRows.TERRITORY, locked.ids()).stream()
                .filter(row -> row.valid().contains(day))
                .forEach(row -> known.put(row.identity(), row.values().formerTerritory()));
        Set<String> territories = new HashSet<>();
        locked.ids().forEach(id -> territories.add(known.get(id)));
        if (territories.size() > 1) {
            throw Refusal.refused("FORMER_TERRITORIES_DIFFER", field + ".formerTerritory");
        }
        return territories.iterator().next();
    }

    private List<NamedValue> attributes(ResidentialUnitDraft draft, String field, Locked locked, LocalDate day) {
        Map<AreaFeature, Boolean> wanted = AreaAttributes.read(draft.attributes(), field + ".attributes");
        Map<AreaFeature, Integer> held = new EnumMap<>(AreaFeature.class);
        sets.standing(ResidentialUnitRows.FEATURES, locked.ids()).stream()
                .filter(row -> row.valid().contains(day))
                .map(Dated::key)
                .forEach(feature -> held.merge(AreaFeature.valueOf(feature), 1, Integer::sum));
        List<Problem> differing = new ArrayList<>();
        held.forEach((feature, count) -> {
            if (!wanted.containsKey(feature) && count < locked.ids().size()) {
                differing.add(Problem.of("AREA_FEATURES_DIFFER", field + ".attributes", feature.name()));
            }
            wanted.putIfAbsent(feature, true);
        });
        if (!differing.isEmpty()) {
            throw new Refusal(ErrorCode.REFUSED, List.of(), differing);
        }
        return AreaAttributes.write(wanted.entrySet().stream()
                .filter(Map.Entry::getValue)
                .map(feature -> feature.getKey().name())
                .toList());
    }

    /** The last of the locked ones takes the others in: its numbers grow by theirs from the day on. Returns its id. */
    long absorb(Locked locked, LocalDate day, Recording recording) {
        long into = locked.ids().get(locked.ids().size() - 1);
        Integer households = locked.sum(ResidentialUnitFact::households, Integer::sum);
        Integer residents = locked.sum(ResidentialUnitFact::residents, Integer::sum);
        BigDecimal area = locked.sum(ResidentialUnitFact::areaKm2, BigDecimal::add);
        sets.change(
                ResidentialUnitRows.FACTS,
                into,
                DateRange.from(day),
                fact -> fact.measuring(households, residents, area),
                recording);
        return into;
    }
}

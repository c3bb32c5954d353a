package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitCode;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;

/** The residential units that a team is to cover: all there on the day, and all in one commune. */
@ApplicationScoped
public class TeamPlaces {
    private ResidentialUnitRows anchors;
    private DatedSets sets;

    protected TeamPlaces() {}

    @Inject
    public TeamPlaces(ResidentialUnitRows anchors, DatedSets sets) {
        this.anchors = anchors;
        this.sets = sets;
    }

    /**
     * Residential units locked for a team.
     *
     * @param ids in the order in which they were named
     * @param communeId where all of them lie on the day
     */
    record Chosen(Set<Long> ids, long communeId) {}

    /** Finds and locks them; every one that does not fit is refused by its own field. */
    Chosen choose(List<ResidentialUnitCode> codes, LocalDate day) {
        Set<Long> ids = find(codes);
        anchors.hold(ids);
        List<Dated<ResidentialUnitFact>> facts = sets.standing(ResidentialUnitRows.FACTS, ids).stream()
                .filter(fact -> fact.valid().contains(day) && fact.values().state() == RecordStatus.ACTIVE)
                .toList();
        List<Problem> problems = new ArrayList<>();
        Set<Long> communes = new LinkedHashSet<>();
        int index = 0;
        for (long id : ids) {
            String code = codes.get(index).code();
            String field = "residentialUnits[" + index++ + "].code";
            Dated<ResidentialUnitFact> fact = facts.stream()
                    .filter(candidate -> candidate.identity() == id)
                    .findFirst()
                    .orElse(null);
            if (fact == null) {
                problems.add(Problem.of("RESIDENTIAL_UNIT_NOT_ACTIVE", field, code, day.toString()));
            } else if (fact.values().communeId() == null) {
                problems.add(Problem.of("RESIDENTIAL_UNIT_UNDECIDED", field, day.toString()));
            } else {
                communes.add(fact.values().communeId());
            }
        }
        if (communes.size() > 1) {
            problems.add(Problem.of("RESIDENTIAL_UNITS_APART", "residentialUnits", day.toString()));
        }
        if (!problems.isEmpty()) {
            throw new Refusal(ErrorCode.REFUSED, List.of(), problems);
        }
        return new Chosen(ids, communes.iterator().next());
    }

    private Set<Long> find(List<ResidentialUnitCode> codes) {
        Map<String, Long> known = anchors.findByCodes(
                codes.stream().map(ResidentialUnitCode::code).toList());
        Set<Long> ids = new LinkedHashSet<>();
        for (int index = 0; index < codes.size(); index++) {
            String code = codes.get(index).code();
            String field = "residentialUnits[" + index + "].code";
            Long id = known.get(code);
            if (id == null) {
                throw Refusal.notFound(field, code);
            }
            if (!ids.add(id)) {
                throw Refusal.invalid("NAMED_TWICE", field);
            }
        }
        return ids;
    }
}

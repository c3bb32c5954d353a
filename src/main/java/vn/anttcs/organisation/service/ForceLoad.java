package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.persistence.FormerTerritory;
import vn.anttcs.organisation.persistence.LoadRows;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.VietnameseText;

/**
 * Nạp lực lượng hiện có: writes new residential units and teams of an existing force in sets, some thousand in each
 * call, without a query per row. The caller has checked the rows (codes new, communes right, one commune per team),
 * runs inside one transaction and took the stamp from {@code Clockwork}. A code that is taken after all breaks the
 * unique key of its anchor row and with it the transaction.
 */
@ApplicationScoped
public class ForceLoad {
    private DatedRows rows;
    private LoadRows load;

    protected ForceLoad() {}

    @Inject
    public ForceLoad(DatedRows rows, LoadRows load) {
        this.rows = rows;
        this.load = load;
    }

    /** Whether no residential unit and no team has ever been entered. */
    public boolean isEmpty() {
        return load.isEmpty();
    }

    /** Those of the codes that residential units have already, with their communes on the day; one query for each 1,000. */
    public Map<String, KnownPlace> residentialUnits(Collection<String> codes, LocalDate day) {
        return known(load.residentialUnits(codes, day));
    }

    /** Those of the codes that teams have already, with their communes on the day; one query for each 1,000. */
    public Map<String, KnownPlace> teams(Collection<String> teamCodes, LocalDate day) {
        return known(load.teams(teamCodes, day));
    }

    private static Map<String, KnownPlace> known(List<LoadRows.Known> found) {
        Map<String, KnownPlace> known = new LinkedHashMap<>();
        found.forEach(place -> known.put(place.code(), new KnownPlace(place.id(), place.communeId())));
        return known;
    }

    /** Writes new residential units and returns their internal ids by code. */
    public Map<String, Long> addResidentialUnits(List<LoadedResidentialUnit> units, Instant stamp) {
        Map<String, Long> ids = load.addResidentialUnits(
                units.stream().map(LoadedResidentialUnit::code).toList());
        List<Dated<ResidentialUnitFact>> facts = new ArrayList<>(units.size());
        List<Dated<FormerTerritory>> territories = new ArrayList<>(units.size());
        for (LoadedResidentialUnit unit : units) {
            Recording recording = new Recording(stamp, unit.decisionId());
            DateRange period = DateRange.from(unit.validFrom());
            long id = ids.get(unit.code());
            facts.add(rows.row(id, null, period, fact(unit), recording));
            if (unit.formerTerritory() != null) {
                territories.add(rows.row(id, null, period, new FormerTerritory(unit.formerTerritory()), recording));
            }
        }
        rows.add(ResidentialUnitRows.FACTS, facts);
        rows.add(ResidentialUnitRows.TERRITORY, territories);
        return ids;
    }

    private static ResidentialUnitFact fact(LoadedResidentialUnit unit) {
        return new ResidentialUnitFact(
                RecordStatus.ACTIVE,
                unit.communeId(),
                unit.name(),
                VietnameseText.fold(unit.name()),
                unit.kind(),
                unit.unitClass(),
                unit.households(),
                unit.residents(),
                unit.areaKm2());
    }

    /** Writes new teams with their coverage and authorised numbers and returns their internal ids by code. */
    public Map<String, Long> addTeams(List<LoadedTeam> teams, Instant stamp) {
        Map<String, Long> ids =
                load.addTeams(teams.stream().map(LoadedTeam::teamCode).toList());
        List<Dated<TeamFact>> facts = new ArrayList<>(teams.size());
        List<Dated<Presence>> coverage = new ArrayList<>(teams.size());
        List<Dated<TeamNumber>> numbers = new ArrayList<>(teams.size());
        for (LoadedTeam team : teams) {
            Recording recording = new Recording(stamp, team.decisionId());
            DateRange period = DateRange.from(team.validFrom());
            long id = ids.get(team.teamCode());
            TeamFact fact =
                    new TeamFact(RecordStatus.ACTIVE, team.communeId(), team.name(), VietnameseText.fold(team.name()));
            facts.add(rows.row(id, null, period, fact, recording));
            team.residentialUnitIds()
                    .forEach(place ->
                            coverage.add(rows.row(id, Long.toString(place), period, new Presence(), recording)));
            TeamNumber number = new TeamNumber(team.members(), team.heads(), team.deputies());
            numbers.add(rows.row(id, null, period, number, recording));
        }
        rows.add(TeamRows.FACTS, facts);
        rows.add(TeamRows.COVERAGE, coverage);
        rows.add(TeamRows.NUMBERS, numbers);
        return ids;
    }
}

package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.organisation.persistence.TeamFact;
import vn.anttcs.organisation.persistence.TeamNumber;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.AreaFeature;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** What outer features may know of teams (Tổ bảo vệ an ninh, trật tự), as recorded so far. */
@ApplicationScoped
public class TeamFacts {
    private TeamRows teams;
    private ResidentialUnitRows residentialUnits;
    private UnitAttributeRows attributes;
    private DatedRows rows;
    private Decisions decisions;
    private Clockwork clockwork;

    protected TeamFacts() {}

    @Inject
    public TeamFacts(
            TeamRows teams,
            ResidentialUnitRows residentialUnits,
            UnitAttributeRows attributes,
            DatedRows rows,
            Decisions decisions,
            Clockwork clockwork) {
        this.teams = teams;
        this.residentialUnits = residentialUnits;
        this.attributes = attributes;
        this.rows = rows;
        this.decisions = decisions;
        this.clockwork = clockwork;
    }

    /** The internal id of the team with the code. */
    public Optional<Long> findByCode(String teamCode) {
        return teams.findByCode(teamCode);
    }

    /** The internal ids of the teams with the codes, in one query; unknown codes are left out. */
    public Map<String, Long> findByCodes(Collection<String> teamCodes) {
        return teams.findByCodes(teamCodes);
    }

    /** The codes of teams, in one query. */
    public Map<Long, String> codesOf(Collection<Long> teamIds) {
        return teams.codesOf(teamIds);
    }

    /**
     * Locks the team until commit: whoever adds or removes a member does so first, so that two of them cannot take the
     * same place. Counts the version of the team up, because its strength is part of what it shows. Several teams are
     * locked in ascending order of their ids.
     */
    public void lock(long teamId) {
        teams.lock(teamId);
    }

    /** Locks several teams as {@link #lock} does, in one statement for each thousand. */
    public void lockAll(Collection<Long> teamIds) {
        teams.lockAll(teamIds);
    }

    /** The commune of the team on the day; empty when it does not exist then, or while its commune is still to be decided. */
    public Optional<Long> communeOn(long teamId, LocalDate day) {
        return rows.find(TeamRows.FACTS, teamId, now(day)).map(Dated::values).map(TeamFact::communeId);
    }

    /** The same today, in one query; what this transaction has written counts. */
    public OptionalLong communeToday(long teamId) {
        return teams.communeOn(teamId, clockwork.today());
    }

    /** The same of several teams at once; teams without a commune today are left out. */
    public Map<Long, Long> communesToday(Collection<Long> teamIds) {
        return teams.communesOn(teamIds, clockwork.today());
    }

    /** The teams that lie in any of the communes at the two times, those dissolved since with their last commune. */
    public Set<Long> teamsIn(Collection<Long> communeIds, ReadTime time) {
        return teams.inCommunes(communeIds, time);
    }

    /** Every team that stands at the two times, in ascending order. */
    public List<Long> standing(ReadTime time) {
        return teams.standing(time);
    }

    /** The communes of teams at the two times; null while one is to be decided. Teams that do not stand then are left out. */
    public Map<Long, Long> communesOf(Collection<Long> teamIds, ReadTime time) {
        return teams.communesOf(teamIds, time);
    }

    /** The residential units that each team is in charge of at the two times; teams without any are left out. */
    public Map<Long, Set<Long>> residentialUnitsOf(Collection<Long> teamIds, ReadTime time) {
        return rows.histories(TeamRows.COVERAGE, teamIds, time.knownOn()).stream()
                .filter(place -> place.valid().contains(time.validOn()))
                .collect(Collectors.groupingBy(
                        Dated::identity, Collectors.mapping(place -> Long.valueOf(place.key()), Collectors.toSet())));
    }

    /** Số lượng được giao: the authorised numbers on the days of the period, in order, cut to the period. */
    public List<AuthorisedRange> authorised(long teamId, DateRange period) {
        List<Dated<TeamNumber>> numbers = rows
                .history(TeamRows.NUMBERS, teamId, now(null).knownOn())
                .stream()
                .filter(number -> number.valid().overlaps(period))
                .toList();
        Map<Long, Decision> cited =
                decisions.findAll(numbers.stream().map(Dated::decisionId).toList());
        return numbers.stream()
                .map(number -> range(number, period, cited.get(number.decisionId())))
                .toList();
    }

    /** What {@link #authorised} tells of several teams at once, without a query for each. */
    public Map<Long, List<AuthorisedRange>> authorisedOf(Collection<Long> teamIds, DateRange period) {
        List<Dated<TeamNumber>> numbers = rows
                .histories(TeamRows.NUMBERS, teamIds, now(null).knownOn())
                .stream()
                .filter(number -> number.valid().overlaps(period))
                .toList();
        Map<Long, Decision> cited =
                decisions.findAll(numbers.stream().map(Dated::decisionId).toList());
        return numbers.stream()
                .collect(Collectors.groupingBy(
                        Dated::identity,
                        Collectors.mapping(
                                number -> range(number, period, cited.get(number.decisionId())), Collectors.toList())));
    }

    private static AuthorisedRange range(Dated<TeamNumber> number, DateRange period, Decision decision) {
        TeamNumber values = number.values();
        return new AuthorisedRange(
                number.valid().intersect(period).orElseThrow(),
                values.members(),
                values.heads(),
                values.deputies(),
                decision);
    }

    /** Đặc điểm địa bàn: the area features of the team's commune and of its residential units on the day. */
    public Set<AreaFeature> featuresOn(long teamId, LocalDate day) {
        ReadTime time = now(day);
        Set<AreaFeature> features = EnumSet.noneOf(AreaFeature.class);
        communeOn(teamId, day).ifPresent(commune -> features.addAll(attributes.featuresOf(commune, time)));
        features.addAll(residentialUnits.featuresOf(coverage(teamId, time), time));
        return features;
    }

    private Set<Long> coverage(long teamId, ReadTime time) {
        return rows.list(TeamRows.COVERAGE, teamId, time).stream()
                .map(place -> Long.valueOf(place.key()))
                .collect(Collectors.toSet());
    }

    private ReadTime now(LocalDate day) {
        return clockwork.readTime(day, null);
    }
}

package vn.anttcs.duty.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashSet;
import java.util.Set;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.CommuneReference;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.ReadTime;

/** Which units and teams a search is about, and which are the caller's. */
@ApplicationScoped
public class DutyScope {
    private TeamFacts teams;
    private CommuneReference communes;
    private Territories territories;
    private UnitTree units;
    private Clockwork clockwork;

    protected DutyScope() {}

    @Inject
    public DutyScope(
            TeamFacts teams, CommuneReference communes, Territories territories, UnitTree units, Clockwork clockwork) {
        this.teams = teams;
        this.communes = communes;
        this.territories = territories;
        this.units = units;
        this.clockwork = clockwork;
    }

    /** The team with a code, or the refusal {@code NOT_FOUND}. */
    public long team(String teamCode) {
        return teams.findByCode(teamCode).orElseThrow(() -> Refusal.notFound("teamCode", teamCode));
    }

    /** The teams that lie in and below a unit at the two times. */
    Set<Long> teamsWithin(String unit, ReadTime time) {
        return teams.teamsIn(communes.within(unit, time), time);
    }

    /** The units in and below the one that a code means today; null without a code. */
    Set<Long> units(String unit) {
        return unit == null ? null : new HashSet<>(communes.within(unit, now()));
    }

    /** The teams in and below a unit and with a code, as they lie today; null when neither is given. */
    Set<Long> teams(String unit, String teamCode) {
        Set<Long> wanted = unit == null ? null : teams.teamsIn(units(unit), now());
        if (teamCode == null) {
            return wanted;
        }
        long team = team(teamCode);
        return wanted == null || wanted.contains(team) ? Set.of(team) : Set.of();
    }

    /** The units where the caller may read duty, with all below them; null when that is everywhere. */
    Set<Long> ownUnits() {
        Scope scope = territories.scope(Right.DUTY_READ);
        return scope.nation() ? null : units.below(scope.unitIds());
    }

    /** The teams that lie today where the caller may read duty; null when that is everywhere. */
    Set<Long> ownTeams() {
        Set<Long> own = ownUnits();
        return own == null ? null : teams.teamsIn(own, now());
    }

    /** What both sets have; null means everything. */
    static Set<Long> both(Set<Long> one, Set<Long> other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        Set<Long> both = new HashSet<>(one);
        both.retainAll(other);
        return both;
    }

    private ReadTime now() {
        return clockwork.readTime(null, null);
    }
}

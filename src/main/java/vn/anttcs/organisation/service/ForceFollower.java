package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.TeamWorkReason;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Thôn, tổ dân phố và Tổ theo đơn vị mới: when communes merge, residential units go on in the new commune with their
 * history and teams stand where their residential units lie. Where a commune is divided nobody but the province knows
 * to which part a residential unit belongs: that is left as work, never guessed.
 */
@ApplicationScoped
public class ForceFollower implements UnitFollower {
    private ResidentialUnitMove move;
    private TeamSettlement settlement;
    private TeamRows teams;
    private TeamCodes codes;

    protected ForceFollower() {}

    @Inject
    public ForceFollower(ResidentialUnitMove move, TeamSettlement settlement, TeamRows teams, TeamCodes codes) {
        this.move = move;
        this.settlement = settlement;
        this.teams = teams;
        this.codes = codes;
    }

    @Override
    public void lock(Collection<Long> unitIds, LocalDate effectiveOn) {
        settlement.lock(move.lock(unitIds, effectiveOn), effectiveOn);
    }

    @Override
    public List<ChangeEffect> follow(ChangeApplied change) {
        ResidentialUnitMove.Moved moved = move.move(change);
        Set<Long> covering = teams.covering(moved.ids(), change.effectiveOn());
        List<TeamSettlement.Settled> settled = settlement.settle(covering, change.effectiveOn(), change.recording());
        List<ChangeEffect> effects = new ArrayList<>(moved.effects());
        effects.addAll(effects(settled, change));
        return effects;
    }

    private List<ChangeEffect> effects(List<TeamSettlement.Settled> settled, ChangeApplied change) {
        Map<Long, String> numbers = teams.codesOf(
                settled.stream().map(TeamSettlement.Settled::teamId).toList());
        Set<Long> communes = settled.stream()
                .map(TeamSettlement.Settled::communeId)
                .filter(Objects::nonNull)
                .collect(Collectors.toCollection(HashSet::new));
        ReadTime time = new ReadTime(change.effectiveOn(), change.recording().stamp());
        Map<Long, String> communeCodes = codes.communes(communes, time);
        List<ChangeEffect> effects = new ArrayList<>();
        for (TeamSettlement.Settled team : settled) {
            String number = numbers.get(team.teamId());
            if (team.apart().isPresent()) {
                effects.add(work(number, team, TeamWorkReason.RESIDENTIAL_UNITS_APART));
            } else if (team.moved() && team.communeId() == null) {
                effects.add(work(number, team, TeamWorkReason.COMMUNE_DIVIDED));
            } else if (team.moved()) {
                effects.add(ChangeEffect.follows(
                        EffectSubject.TEAM, number, team.name(), communeCodes.get(team.communeId())));
            }
        }
        return effects;
    }

    private static ChangeEffect work(String number, TeamSettlement.Settled team, TeamWorkReason reason) {
        return ChangeEffect.work(EffectSubject.TEAM, number, team.name(), reason.name());
    }
}

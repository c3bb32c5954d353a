package vn.anttcs.equipment.service.readiness;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.BiConsumer;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.readiness.Stock;
import vn.anttcs.equipment.service.check.OverdueStock;
import vn.anttcs.equipment.service.vehicle.DuePaperFinding;
import vn.anttcs.platform.persistence.ReadTime;

/** What teams and those who serve in them can take along, a few queries for all teams. */
@ApplicationScoped
public class TeamMeans {
    private DueRows rows;
    private OverdueStock checks;
    private DuePaperFinding papers;

    protected TeamMeans() {}

    @Inject
    public TeamMeans(DueRows rows, OverdueStock checks, DuePaperFinding papers) {
        this.rows = rows;
        this.checks = checks;
        this.papers = papers;
    }

    /**
     * The stocks of teams, by internal id of the team and of the kind.
     *
     * @param teamOfServing internal ids of those who serve, each with the team
     * @param kindIds internal ids of the kinds that matter
     */
    Map<Long, Map<Long, Stock>> of(
            Collection<Long> teamIds, Map<Long, Long> teamOfServing, Set<Long> kindIds, ReadTime time) {
        Map<Holder, Long> teams = new HashMap<>();
        teamIds.forEach(team -> teams.put(new Holder(HolderKind.TEAM, team), team));
        teamOfServing.forEach((member, team) -> teams.put(new Holder(HolderKind.MEMBER, member), team));
        Set<Account> overdue = checks.of(teams.keySet(), kindIds, time);
        Set<Long> expired = papers.expired(teams.keySet(), time);
        Map<Long, Map<Long, Stock>> found = new HashMap<>();
        BiConsumer<HolderKind, Collection<Long>> add =
                (kind, holders) -> rows.held(kind, holders, kindIds, time).forEach(held -> {
                    Account account = held.account();
                    found.computeIfAbsent(teams.get(account.holder()), team -> new HashMap<>())
                            .compute(account.kindId(), (id, stock) -> (stock == null ? Stock.NOTHING : stock)
                                    .and(
                                            held.quantity(),
                                            overdue.contains(account),
                                            account.itemId() != 0 && expired.contains(account.itemId())));
                });
        add.accept(HolderKind.TEAM, teamIds);
        add.accept(HolderKind.MEMBER, teamOfServing.keySet());
        return found;
    }
}

package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.platform.persistence.ReadTime;

/** What of what holders can use is overdue for a check, for features that ask what can be relied on. */
@ApplicationScoped
public class OverdueStock {
    private KnownCheckPlans plans;
    private DueFinding finding;

    protected OverdueStock() {}

    @Inject
    public OverdueStock(KnownCheckPlans plans, DueFinding finding) {
        this.plans = plans;
        this.finding = finding;
    }

    /** What some check plan of the kinds is overdue of at the two times. */
    public Set<Account> of(Collection<Holder> holders, Collection<Long> kindIds, ReadTime time) {
        Map<Long, List<KnownCheckPlans.Plan>> wanted = new HashMap<>(plans.on(time, null));
        wanted.keySet().retainAll(kindIds);
        return finding.of(holders, wanted, time).stream()
                .filter(line -> line.status(time.validOn(), 0)
                        .filter(DueStatus.OVERDUE::equals)
                        .isPresent())
                .map(DueFinding.Line::account)
                .collect(Collectors.toSet());
    }
}

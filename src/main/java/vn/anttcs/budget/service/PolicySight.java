package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.budget.api.PolicyState;
import vn.anttcs.budget.persistence.PolicyRow;
import vn.anttcs.budget.persistence.PolicyRows;
import vn.anttcs.platform.error.Refusal;

/** Who sees which policies: what was released is public; drafts are for those of its provinces. */
@ApplicationScoped
public class PolicySight {
    private PolicyRows rows;
    private PolicyAreas areas;
    private Territories territories;

    protected PolicySight() {}

    @Inject
    public PolicySight(PolicyRows rows, PolicyAreas areas, Territories territories) {
        this.rows = rows;
        this.areas = areas;
        this.territories = territories;
    }

    /** One revision, or the newest, if the right lets the caller see it; otherwise the refusal {@code NOT_FOUND}. */
    PolicyRow see(String policyCode, Integer revision, Right right, String field) {
        return rows.find(policyCode, revision)
                .filter(row -> isVisible(row, right))
                .orElseThrow(() -> Refusal.notFound(field, policyCode));
    }

    private boolean isVisible(PolicyRow row, Right right) {
        return row.state() == PolicyState.RELEASED
                || row.state() == PolicyState.REPLACED
                || rows.territory(row.id()).stream().anyMatch(unit -> territories.may(right, unit));
    }

    /** The provinces whose drafts the caller sees; null for all. */
    List<Long> draftsOf(Right right) {
        Scope scope = territories.scope(right);
        return scope.nation() ? null : areas.provincesAbove(scope.unitIds());
    }
}

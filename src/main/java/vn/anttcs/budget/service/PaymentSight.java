package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;

/** Whose runs a caller may see. */
@ApplicationScoped
public class PaymentSight {
    private Territories territories;
    private PaymentScopes scopes;

    protected PaymentSight() {}

    @Inject
    public PaymentSight(Territories territories, PaymentScopes scopes) {
        this.territories = territories;
        this.scopes = scopes;
    }

    /** The units whose runs the caller may see, or of those the one that is asked for; null for all. */
    Collection<Long> units(String unitCode) {
        Scope scope = territories.scope(Right.PAYMENT_READ);
        Collection<Long> mine = scope.nation() ? null : scopes.below(scope.unitIds());
        if (unitCode == null) {
            return mine;
        }
        long unit = scopes.unit(unitCode);
        return mine == null || mine.contains(unit) ? List.of(unit) : List.of();
    }
}

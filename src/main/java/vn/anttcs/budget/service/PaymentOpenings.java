package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import vn.anttcs.budget.api.PreparePaymentRun;
import vn.anttcs.platform.error.Refusal;

/** What a run may be opened for. */
@ApplicationScoped
public class PaymentOpenings {
    private PaymentScopes scopes;
    private Moment moment;

    protected PaymentOpenings() {}

    @Inject
    public PaymentOpenings(PaymentScopes scopes, Moment moment) {
        this.scopes = scopes;
        this.moment = moment;
    }

    /** Who acts, and when. */
    Moment moment() {
        return moment;
    }

    /** The province in which a unit lies. */
    long province(long unitId) {
        return scopes.province(unitId);
    }

    /** What the run pays; refused where nothing is paid by the house yet, or the month has not begun. */
    PaymentScope scope(long unit, PreparePaymentRun command) {
        PaymentScope scope = scopes.of(unit);
        if (scope.openings().isEmpty()) {
            throw Refusal.refused("PAYMENT_OPENING_MISSING", "unitCode", command.unitCode());
        }
        if (command.month().isBefore(scope.earliest())) {
            throw Refusal.refused(
                    "PAYMENT_BEFORE_OPENING",
                    "month",
                    command.month().toString(),
                    scope.earliest().toString());
        }
        if (command.month().isAfter(moment.month())) {
            throw Refusal.refused(
                    "PAYMENT_MONTH_AHEAD", "month", command.month().toString());
        }
        return scope;
    }
}

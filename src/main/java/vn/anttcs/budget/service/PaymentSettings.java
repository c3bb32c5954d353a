package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.GetPaymentOpening;
import vn.anttcs.budget.api.PaymentOpening;
import vn.anttcs.budget.api.SetPaymentOpening;
import vn.anttcs.budget.persistence.PaymentOpeningRows;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Decisions;

/** Tháng bắt đầu chi trả: from which month on units are paid by the house. */
@Stateless
public class PaymentSettings {
    @Inject
    private PaymentOpeningRows openings;

    @Inject
    private PaymentRunRows runs;

    @Inject
    private PaymentScopes scopes;

    @Inject
    private Decisions decisions;

    @Inject
    private Moment moment;

    /** Sets from which month on the members of a unit are paid; once a run was approved there, it stays. */
    @Operation(value = "setPaymentOpening", right = Right.PAYMENT_WRITE, units = "unitCode", write = true)
    public PaymentOpening setPaymentOpening(SetPaymentOpening command) {
        long unit = scopes.unit(command.unitCode());
        runs.lockBook(scopes.province(unit));
        Optional<PaymentOpeningRows.Opening> before = openings.lock(unit);
        boolean same = before.map(PaymentOpeningRows.Opening::month)
                .filter(command.openingMonth()::equals)
                .isPresent();
        if (!same && runs.anyApproved(scopes.family(unit))) {
            throw Refusal.refused("PAYMENT_OPENING_USED", "unitCode", command.unitCode());
        }
        PaymentOpeningRows.Opening now = new PaymentOpeningRows.Opening(
                unit, command.openingMonth(), decisions.store(command.decision()), moment.caller(), moment.stamp());
        openings.put(now, before.isEmpty());
        return view(command.unitCode(), now);
    }

    /** From which month on the members of a unit are paid: as set for it, or for the nearest unit above it. */
    @Operation(value = "getPaymentOpening", right = Right.PAYMENT_READ, units = "unitCode")
    public PaymentOpening getPaymentOpening(GetPaymentOpening query) {
        return scopes.opening(scopes.unit(query.unitCode()))
                .map(opening -> view(query.unitCode(), opening))
                .orElseThrow(() -> Refusal.refused("PAYMENT_OPENING_MISSING", "unitCode", query.unitCode()));
    }

    private PaymentOpening view(String unitCode, PaymentOpeningRows.Opening opening) {
        return new PaymentOpening(
                unitCode,
                opening.month(),
                scopes.code(opening.unitId()),
                decisions.find(opening.decisionId()).orElseThrow(),
                opening.setBy(),
                opening.setAt());
    }
}

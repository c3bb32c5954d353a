package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.budget.persistence.PaymentRunRows;

/** Where a payment run lies for the rights of callers: at its unit. */
@ApplicationScoped
public class PaymentRunTerritory implements RecordTerritory {
    private PaymentRunRows runs;

    protected PaymentRunTerritory() {}

    @Inject
    public PaymentRunTerritory(PaymentRunRows runs) {
        this.runs = runs;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.PAYMENT_RUN;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return runs.find(publicNumber)
                .map(run -> OptionalLong.of(run.head().unitId()))
                .orElse(OptionalLong.empty());
    }
}

package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.MarkPaid;
import vn.anttcs.budget.api.MarkReturned;
import vn.anttcs.budget.api.PaidMember;
import vn.anttcs.budget.api.PaymentNoted;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.rule.payment.PayState;

/** Chi trả: what became of the money of an approved run. */
@Stateless
public class PaymentDelivery {
    @Inject
    private PaymentBook book;

    @Inject
    private PaymentActs acts;

    @Inject
    private RunBudget budget;

    /** Notes that members have the money: for the first time, or again after it came back. */
    @Operation(value = "markPaid", right = Right.PAYMENT_WRITE, paymentRuns = "runNo", write = true)
    public PaymentNoted markPaid(MarkPaid command) {
        PaymentRunRow run = book.lockApproved(command.runNo());
        return noted(
                run,
                command.members(),
                PayState::paid,
                new PaymentActs.Said(command.paidOn(), "paidOn", command.note()));
    }

    /** Notes that the money of members came back. */
    @Operation(value = "markReturned", right = Right.PAYMENT_WRITE, paymentRuns = "runNo", write = true)
    public PaymentNoted markReturned(MarkReturned command) {
        PaymentRunRow run = book.lockApproved(command.runNo());
        return noted(
                run,
                command.members(),
                PayState::returned,
                new PaymentActs.Said(command.returnedOn(), "returnedOn", command.reason()));
    }

    private PaymentNoted noted(
            PaymentRunRow run,
            List<PaidMember> members,
            Function<PayState, Optional<PayState>> act,
            PaymentActs.Said said) {
        PaymentNoted noted = acts.note(run, numbers(members), act, said);
        budget.deliver(run);
        return noted;
    }

    private static List<String> numbers(List<PaidMember> members) {
        return members == null
                ? List.of()
                : members.stream().map(PaidMember::memberNo).distinct().toList();
    }
}

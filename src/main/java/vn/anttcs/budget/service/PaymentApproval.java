package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.ApprovePaymentRun;
import vn.anttcs.budget.api.PaymentRun;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.platform.error.Refusal;

/** Duyệt chi: a second person lets a run be paid; from then on it never changes. */
@Stateless
public class PaymentApproval {
    @Inject
    private PaymentBook book;

    @Inject
    private RunBudget budget;

    @Inject
    private PaymentPeople people;

    @Inject
    private PaymentRunViews views;

    @Inject
    private Moment moment;

    /** Approves a run that somebody else prepared, unless something else was approved of its months since or a ceiling stops it. */
    @Operation(value = "approvePaymentRun", right = Right.PAYMENT_APPROVE, paymentRuns = "runNo", write = true)
    public PaymentRun approvePaymentRun(ApprovePaymentRun command) {
        PaymentRunRow run = book.lockPrepared(command.runNo(), command.version());
        if (run.acts().preparedBy().equals(moment.caller())) {
            throw Refusal.refused("PAYMENT_SECOND_PERSON", "runNo", command.runNo());
        }
        budget.spend(run);
        book.approve(run, people);
        PaymentRunRow approved = book.find(command.runNo());
        budget.book(approved);
        return views.view(approved);
    }
}

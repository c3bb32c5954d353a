package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.budget.api.CancelPaymentRun;
import vn.anttcs.budget.api.GetPaymentRun;
import vn.anttcs.budget.api.ListPaymentRuns;
import vn.anttcs.budget.api.PaymentRun;
import vn.anttcs.budget.api.PaymentRunPage;
import vn.anttcs.budget.api.PreparePaymentRun;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentRunRows;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Đợt chi trả: runs are prepared, looked at and cancelled; the preparation itself goes on after the answer. */
@Stateless
public class PaymentRuns {
    @Inject
    private PaymentBook book;

    @Inject
    private PaymentScopes scopes;

    @Inject
    private PaymentRunViews views;

    @Inject
    private PaymentSight sight;

    @Inject
    private Moment moment;

    /** Prepares a run: what the members below a unit are to be paid for a month, and what months before it changed by. */
    @Operation(value = "preparePaymentRun", right = Right.PAYMENT_WRITE, units = "unitCode", write = true)
    public PaymentRun preparePaymentRun(PreparePaymentRun command) {
        return views.view(book.open(scopes.unit(command.unitCode()), command));
    }

    /** How far a run is, and what it comes to. */
    @Operation(value = "getPaymentRun", right = Right.PAYMENT_READ, paymentRuns = "runNo")
    public PaymentRun getPaymentRun(GetPaymentRun query) {
        return views.view(book.find(query.runNo()));
    }

    /** The runs that the caller may see, the newest first. */
    @Operation(value = "listPaymentRuns", right = Right.PAYMENT_READ, territory = Territory.FILTERED)
    public PaymentRunPage listPaymentRuns(ListPaymentRuns query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = new ReadTime(
                moment.today(), cursor.map(at -> at.time().knownOn()).orElseGet(moment::knownOn));
        int limit = Cursor.limit(query.limit());
        List<PaymentRunRow> found = book.page(new PaymentRunRows.Wanted(
                sight.units(query.unitCode()),
                query.month(),
                query.state(),
                cursor.map(at -> at.number(0)).orElse(Long.MAX_VALUE),
                limit + 1));
        return new PaymentRunPage(
                found.stream().limit(limit).map(views::summary).toList(),
                Cursor.next(found, limit, time, run -> List.of(run.id())),
                time.knownOn());
    }

    /** Cancels a run that is not approved; nothing of it is kept but its head. */
    @Operation(value = "cancelPaymentRun", right = Right.PAYMENT_WRITE, paymentRuns = "runNo", write = true)
    public PaymentRun cancelPaymentRun(CancelPaymentRun command) {
        PaymentRunRow run = book.lockUnapproved(command.runNo(), command.version());
        Instant stamp = moment.stamp();
        book.cancel(run, moment.caller(), stamp, command.reason());
        return views.view(book.find(command.runNo()));
    }
}

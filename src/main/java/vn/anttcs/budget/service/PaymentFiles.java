package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.GetPaymentFile;
import vn.anttcs.budget.api.PaymentFile;
import vn.anttcs.budget.api.PaymentRunState;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.organisation.api.GetUnit;
import vn.anttcs.organisation.service.UnitDirectory;
import vn.anttcs.platform.error.Refusal;

/** Tệp của đợt chi trả: the list to print and sign, the sheet for calculation, and the files for bank and treasury. */
@Stateless
public class PaymentFiles {
    @Inject
    private PaymentBook book;

    @Inject
    private PaymentScopes scopes;

    @Inject
    private PaymentListings listings;

    @Inject
    private UnitDirectory units;

    /** A file of a run that is prepared or approved; those for bank and treasury of an approved one only. */
    @Operation(value = "getPaymentFile", right = Right.PAYMENT_READ, paymentRuns = "runNo")
    public PaymentFile getPaymentFile(GetPaymentFile query) {
        PaymentRunRow run = book.find(query.runNo());
        boolean draft = run.state() == PaymentRunState.PREPARED && PaymentWriting.mayBeDraft(query.kind());
        if (!draft && run.state() != PaymentRunState.APPROVED) {
            throw Refusal.refused(
                    "PAYMENT_STATE", "runNo", query.runNo(), run.state().name());
        }
        String code = scopes.code(run.head().unitId());
        PaymentListing listing =
                listings.of(run, units.getUnit(new GetUnit(code, null, null)).name());
        byte[] content = PaymentWriting.content(query.kind(), listing);
        return new PaymentFile(
                PaymentWriting.fileName(query.kind(), code, run.head()),
                PaymentWriting.mediaType(query.kind()),
                content,
                PaymentSets.checksum(content));
    }
}

package vn.anttcs.budget.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.DateTimeException;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.budget.api.GetPaymentSheet;
import vn.anttcs.budget.api.ListPaymentLines;
import vn.anttcs.budget.api.ListPaymentMembers;
import vn.anttcs.budget.api.PaymentLinePage;
import vn.anttcs.budget.api.PaymentMemberPage;
import vn.anttcs.budget.api.PaymentSheet;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentEntryRows;
import vn.anttcs.budget.persistence.PaymentMemberRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Soát xét đợt chi trả: what is in a run, by exception, line by line, and each line with its sheets. */
@Stateless
public class PaymentReview {
    private static final YearMonth FIRST = YearMonth.of(1900, 1);

    @Inject
    private PaymentBook book;

    @Inject
    private PaymentEntryRows entries;

    @Inject
    private PaymentMembers members;

    @Inject
    private PaymentLines lines;

    @Inject
    private PaymentSheets sheets;

    /** The members of a run, all or those for whom there is a reason to look. */
    @Operation(value = "listPaymentMembers", right = Right.PAYMENT_READ, paymentRuns = "runNo")
    public PaymentMemberPage listPaymentMembers(ListPaymentMembers query) {
        PaymentRunRow run = book.find(query.runNo());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        int limit = Cursor.limit(query.limit());
        List<PaymentMemberRow> found = entries.members(new PaymentEntryRows.Wanted(
                run.id(),
                query.review(),
                query.payState(),
                cursor.map(at -> at.number(0)).orElse(0L),
                limit + 1));
        return new PaymentMemberPage(
                members.view(run, found.stream().limit(limit).toList()),
                Cursor.next(found, limit, time(run), member -> List.of(member.memberId())),
                run.head().knownOn());
    }

    private static ReadTime time(PaymentRunRow run) {
        return new ReadTime(run.head().month().atEndOfMonth(), run.head().knownOn());
    }

    /** The lines of a run: one for each member, month and item. */
    @Operation(value = "listPaymentLines", right = Right.PAYMENT_READ, paymentRuns = "runNo")
    public PaymentLinePage listPaymentLines(ListPaymentLines query) {
        PaymentRunRow run = book.find(query.runNo());
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        int limit = Cursor.limit(query.limit());
        List<PaymentLines.Shown> found = new ArrayList<>();
        for (PaymentLines.Shown shown : lines.lines(run, entries(run, query, cursor, limit))) {
            if (cursor.isEmpty() || isAfter(shown, cursor.get())) {
                found.add(shown);
            }
        }
        return new PaymentLinePage(
                found.stream().limit(limit).map(PaymentLines.Shown::line).toList(),
                Cursor.next(found, limit, time(run), PaymentReview::key),
                run.head().knownOn());
    }

    private static List<Object> key(PaymentLines.Shown shown) {
        return List.of(shown.memberId(), shown.line().month(), shown.line().itemCode());
    }

    /** The page begins within the month at which the one before ended; each month that is read has a line. */
    private List<PaymentEntryRow> entries(
            PaymentRunRow run, ListPaymentLines query, Optional<Cursor> cursor, int limit) {
        Long member = query.memberNo() == null ? null : sheets.people().idOf(query.memberNo());
        boolean differences = Boolean.TRUE.equals(query.differences());
        PaymentEntryRow from = new PaymentEntryRow(
                cursor.map(at -> at.number(0)).orElse(0L),
                cursor.map(PaymentReview::month).orElse(FIRST),
                0,
                0,
                null,
                null,
                0);
        return entries.entriesFrom(run.id(), member, differences ? run.head().month() : null, from, limit + 2);
    }

    private static YearMonth month(Cursor cursor) {
        try {
            return YearMonth.parse(cursor.key(1));
        } catch (DateTimeException malformed) {
            throw Refusal.invalid("WRONG_FORM", "cursor");
        }
    }

    private static boolean isAfter(PaymentLines.Shown shown, Cursor cursor) {
        return shown.memberId() != cursor.number(0)
                || !shown.line().month().toString().equals(cursor.key(1))
                || shown.line().itemCode().compareTo(cursor.key(2)) > 0;
    }

    /** The sheets of a line: of what it comes to now, and of what was approved before. */
    @Operation(value = "getPaymentSheet", right = Right.PAYMENT_READ, paymentRuns = "runNo")
    public PaymentSheet getPaymentSheet(GetPaymentSheet query) {
        return sheets.sheet(book.find(query.runNo()), query);
    }
}

package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.budget.api.GetPaymentSheet;
import vn.anttcs.budget.api.PaymentSheet;
import vn.anttcs.budget.api.PaymentSheetDocument;
import vn.anttcs.budget.persistence.PaymentEntryRow;
import vn.anttcs.budget.persistence.PaymentRunRow;
import vn.anttcs.budget.persistence.PaymentSetRow;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.platform.error.Refusal;

/**
 * Puts sheets of payment lines together: the body as it was stored, and the member's own facts, which are read again as of
 * the recorded time of the run. They belong to the body as long as the computation of that time still gives it.
 */
@ApplicationScoped
public class PaymentSheets {
    private PaymentMonths months;
    private SheetBodies bodies;
    private EntitlementDesk desk;
    private PaymentPeople people;

    protected PaymentSheets() {}

    @Inject
    public PaymentSheets(PaymentMonths months, SheetBodies bodies, EntitlementDesk desk, PaymentPeople people) {
        this.months = months;
        this.bodies = bodies;
        this.desk = desk;
        this.people = people;
    }

    PaymentPeople people() {
        return people;
    }

    /** The sheets of a line, or a refusal when the run has no such line. */
    PaymentSheet sheet(PaymentRunRow run, GetPaymentSheet query) {
        long member = people.idOf(query.memberNo());
        PaymentEntryRow entry = months.entry(run, member, query.month()).orElseThrow(() -> unknown(query.itemCode()));
        List<PaymentSheetDocument> computed = documents(run, entry, entry.setId(), query);
        List<PaymentSheetDocument> approved = entry.beforeId() == null
                ? List.of()
                : documents(months.run(entry.beforeRunId()), entry, entry.beforeId(), query);
        if (computed.isEmpty() && approved.isEmpty()) {
            throw unknown(query.itemCode());
        }
        return new PaymentSheet(
                run.head().runNo(), query.memberNo(), query.month(), query.itemCode(), computed, approved);
    }

    private static Refusal unknown(String itemCode) {
        return Refusal.notFound("itemCode", itemCode);
    }

    private List<PaymentSheetDocument> documents(
            PaymentRunRow run, PaymentEntryRow entry, long setId, GetPaymentSheet query) {
        List<PaymentSetRow.Line> lines = months.lines(setId).stream()
                .filter(line -> line.item().equals(query.itemCode()))
                .toList();
        Map<Long, String> texts =
                bodies.texts(lines.stream().map(PaymentSetRow.Line::bodyId).toList());
        Optional<EntitledMonths.Owed> owed = lines.isEmpty()
                ? Optional.empty()
                : desk.owed(List.of(entry.memberId()), entry.month(), run.head().knownOn()).stream()
                        .findFirst();
        List<PaymentSheetDocument> documents = new ArrayList<>();
        for (PaymentSetRow.Line line : lines) {
            documents.add(document(run, line, texts.get(line.bodyId()), owed));
        }
        return documents;
    }

    private static PaymentSheetDocument document(
            PaymentRunRow run, PaymentSetRow.Line line, String body, Optional<EntitledMonths.Owed> owed) {
        Optional<String> whole = owed.flatMap(month -> month.lines().stream()
                .filter(one -> one.item().equals(line.item()))
                .filter(one -> one.rule().policy().code().equals(line.policy()))
                .filter(one -> Sheet.body(one).equals(body))
                .findFirst()
                .map(one -> text(run, month, one, body)));
        return new PaymentSheetDocument(line.policy(), run.head().knownOn(), whole.isPresent(), whole.orElse(body));
    }

    private static String text(PaymentRunRow run, EntitledMonths.Owed month, Line line, String body) {
        Sheet.Holder holder =
                new Sheet.Holder(month.memberNo(), run.head().knownOn().toString());
        return new Sheet(body, Sheet.own(line, month.month(), holder)).text();
    }
}

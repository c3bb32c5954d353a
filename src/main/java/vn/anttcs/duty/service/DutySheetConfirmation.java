package vn.anttcs.duty.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.duty.api.ConfirmDutySheet;
import vn.anttcs.duty.api.CorrectDutySheet;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.ReturnDutySheet;
import vn.anttcs.duty.api.SubmitDutySheet;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetAnchor;
import vn.anttcs.duty.persistence.SheetFact;
import vn.anttcs.duty.rule.Duty;
import vn.anttcs.duty.rule.SheetAct;
import vn.anttcs.duty.rule.SheetState;

/** Trình, xác nhận, trả lại và mở lại để sửa bảng chấm công trực. */
@Stateless
public class DutySheetConfirmation {
    @Inject
    private SheetActs acts;

    @Inject
    private SheetBook book;

    @Inject
    private SheetCheck check;

    @Inject
    private LedgerRows ledger;

    @Inject
    private SheetJudge judge;

    /** Asks another officer to confirm a sheet; its entries are judged once more by what is known now. */
    @Operation(value = "submitDutySheet", right = Right.DUTY_WRITE, dutySheets = "sheetNo", write = true)
    public DutySheet submitDutySheet(SubmitDutySheet command) {
        SheetAnchor sheet = acts.open(command.sheetNo(), command.version(), SheetAct.SUBMIT);
        check.all(sheet, duties(sheet), LedgerRows.Reading.STANDING);
        return acts.write(
                sheet,
                (before, officer) -> new SheetFact(
                        SheetState.SUBMITTED,
                        before.correctionNo(),
                        before.enteredBy(),
                        before.changedBy(),
                        before.judgedBy(),
                        before.reason()),
                stamp -> {});
    }

    /** Confirms a sheet that somebody else entered: from now on it earns money. */
    @Operation(value = "confirmDutySheet", right = Right.DUTY_CONFIRM, dutySheets = "sheetNo", write = true)
    public DutySheet confirmDutySheet(ConfirmDutySheet command) {
        SheetAnchor sheet = acts.open(command.sheetNo(), command.version(), SheetAct.CONFIRM);
        judge.mayJudge(sheet);
        return acts.write(
                sheet,
                (before, officer) -> new SheetFact(
                        SheetState.CONFIRMED,
                        before.correctionNo(),
                        before.enteredBy(),
                        before.changedBy(),
                        officer,
                        null),
                stamp -> confirm(sheet, stamp));
    }

    private void confirm(SheetAnchor sheet, Instant stamp) {
        // Judged under the clock row: nobody confirms another sheet or withdraws a plan meanwhile.
        check.all(sheet, duties(sheet), LedgerRows.Reading.CONFIRMED);
        ledger.confirm(sheet.id(), stamp);
    }

    private List<Duty> duties(SheetAnchor sheet) {
        return book.entries(sheet).stream().map(SheetBook::duty).toList();
    }

    /** Returns a sheet to those who entered it. */
    @Operation(value = "returnDutySheet", right = Right.DUTY_CONFIRM, dutySheets = "sheetNo", write = true)
    public DutySheet returnDutySheet(ReturnDutySheet command) {
        SheetAnchor sheet = acts.open(command.sheetNo(), command.version(), SheetAct.RETURN);
        judge.mayJudge(sheet);
        return acts.write(
                sheet,
                (before, officer) -> new SheetFact(
                        SheetState.RETURNED,
                        before.correctionNo(),
                        before.enteredBy(),
                        before.changedBy(),
                        officer,
                        command.reason()),
                stamp -> {});
    }

    /** Opens a confirmed sheet again; what was confirmed counts until the correction is confirmed. */
    @Operation(value = "correctDutySheet", right = Right.DUTY_WRITE, dutySheets = "sheetNo", write = true)
    public DutySheet correctDutySheet(CorrectDutySheet command) {
        SheetAnchor sheet = acts.open(command.sheetNo(), command.version(), SheetAct.CORRECT);
        return acts.write(
                sheet,
                (before, officer) -> new SheetFact(
                        SheetState.DRAFT,
                        before.correctionNo() + 1,
                        officer,
                        officer,
                        before.judgedBy(),
                        command.reason()),
                stamp -> {});
    }
}

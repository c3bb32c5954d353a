package vn.anttcs.duty.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.DutySheetHistory;
import vn.anttcs.duty.api.DutySheetPage;
import vn.anttcs.duty.api.FindDutySheets;
import vn.anttcs.duty.api.GetDutySheet;
import vn.anttcs.duty.api.ListDutySheetHistory;
import vn.anttcs.duty.api.ListMemberDuty;
import vn.anttcs.duty.api.MemberDuty;
import vn.anttcs.duty.persistence.LedgerRows;
import vn.anttcs.duty.persistence.SheetRows;
import vn.anttcs.platform.persistence.Clockwork;

/** Sổ bảng chấm công trực: reads sheets and the duty of members as of any recorded time. */
@Stateless
public class DutySheetRegister {
    @Inject
    private SheetRows sheets;

    @Inject
    private SheetViews views;

    @Inject
    private SheetPages pages;

    @Inject
    private MemberDutyList duties;

    @Inject
    private Clockwork clockwork;

    /** One sheet, with what stands on it or with what was confirmed of it. */
    @Operation(value = "getDutySheet", right = Right.DUTY_READ, dutySheets = "sheetNo")
    public DutySheet getDutySheet(GetDutySheet query) {
        Instant knownOn = knownOn(query.knownOn());
        return views.view(sheets.get(query.sheetNo()), knownOn, reading(query.confirmed()));
    }

    /** Sheets by unit, team, month and state; only those whom the caller may see. */
    @Operation(value = "findDutySheets", right = Right.DUTY_READ, territory = Territory.FILTERED)
    public DutySheetPage findDutySheets(FindDutySheets query) {
        return pages.page(query);
    }

    /** The duty of a member on all sheets, with the sums of the year. */
    @Operation(value = "listMemberDuty", right = Right.DUTY_READ, members = "memberNo")
    public MemberDuty listMemberDuty(ListMemberDuty query) {
        return duties.of(query, reading(query.confirmed()), knownOn(query.knownOn()));
    }

    /** Everything that happened to a sheet. */
    @Operation(value = "listDutySheetHistory", right = Right.DUTY_READ, dutySheets = "sheetNo")
    public DutySheetHistory listDutySheetHistory(ListDutySheetHistory query) {
        return views.history(sheets.get(query.sheetNo()), knownOn(query.knownOn()));
    }

    private Instant knownOn(Instant wanted) {
        return clockwork.readTime(null, wanted).knownOn();
    }

    private static LedgerRows.Reading reading(Boolean confirmed) {
        return Boolean.TRUE.equals(confirmed) ? LedgerRows.Reading.CONFIRMED : LedgerRows.Reading.STANDING;
    }
}

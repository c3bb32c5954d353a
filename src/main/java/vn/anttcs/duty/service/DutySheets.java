package vn.anttcs.duty.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.duty.api.AddDutyEntry;
import vn.anttcs.duty.api.DutyEntryDraft;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.EnterDutySheet;
import vn.anttcs.duty.api.RemoveDutyEntry;

/** Lập bảng chấm công trực: the sheet of a team and month, as a whole or entry by entry. */
@Stateless
public class DutySheets {
    @Inject
    private SheetEntering entering;

    /** Enters a whole sheet in place of what its draft holds; tells every fault at once. */
    @Operation(value = "enterDutySheet", right = Right.DUTY_WRITE, teams = "teamCode", write = true)
    public DutySheet enterDutySheet(EnterDutySheet command) {
        return entering.enter(command);
    }

    /** Adds one entry to a draft. */
    @Operation(value = "addDutyEntry", right = Right.DUTY_WRITE, dutySheets = "sheetNo", write = true)
    public DutySheet addDutyEntry(AddDutyEntry command) {
        return entering.add(
                command.sheetNo(),
                new DutyEntryDraft(
                        command.memberNo(),
                        command.day(),
                        command.kind(),
                        command.hours(),
                        command.basisNo(),
                        command.placeCode(),
                        command.note()),
                command.version());
    }

    /** Takes one entry off a draft. */
    @Operation(value = "removeDutyEntry", right = Right.DUTY_WRITE, dutySheets = "sheetNo", write = true)
    public DutySheet removeDutyEntry(RemoveDutyEntry command) {
        return entering.remove(command.sheetNo(), command.entryNo(), command.version());
    }
}

package vn.anttcs.duty.soap;

import vn.anttcs.duty.service.DutySheetConfirmation;
import vn.anttcs.duty.service.DutySheetRegister;
import vn.anttcs.duty.service.DutySheets;
import vn.anttcs.duty.soap.generated.AddDutyEntry;
import vn.anttcs.duty.soap.generated.AddDutyEntryResponse;
import vn.anttcs.duty.soap.generated.ConfirmDutySheet;
import vn.anttcs.duty.soap.generated.ConfirmDutySheetResponse;
import vn.anttcs.duty.soap.generated.CorrectDutySheet;
import vn.anttcs.duty.soap.generated.CorrectDutySheetResponse;
import vn.anttcs.duty.soap.generated.EnterDutySheet;
import vn.anttcs.duty.soap.generated.EnterDutySheetResponse;
import vn.anttcs.duty.soap.generated.FindDutySheets;
import vn.anttcs.duty.soap.generated.FindDutySheetsResponse;
import vn.anttcs.duty.soap.generated.GetDutySheet;
import vn.anttcs.duty.soap.generated.GetDutySheetResponse;
import vn.anttcs.duty.soap.generated.ListDutySheetHistory;
import vn.anttcs.duty.soap.generated.ListDutySheetHistoryResponse;
import vn.anttcs.duty.soap.generated.ListMemberDuty;
import vn.anttcs.duty.soap.generated.ListMemberDutyResponse;
import vn.anttcs.duty.soap.generated.RemoveDutyEntry;
import vn.anttcs.duty.soap.generated.RemoveDutyEntryResponse;
import vn.anttcs.duty.soap.generated.ReturnDutySheet;
import vn.anttcs.duty.soap.generated.ReturnDutySheetResponse;
import vn.anttcs.duty.soap.generated.SubmitDutySheet;
import vn.anttcs.duty.soap.generated.SubmitDutySheetResponse;
import vn.anttcs.platform.soap.Endpoint;

/** The operations on duty sheets, of {@code wsdl/duty/v1}. */
abstract class SheetOperations extends Endpoint {
    SheetOperations(String namespace) {
        super(namespace);
    }

    public EnterDutySheetResponse enterDutySheet(EnterDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.EnterDutySheet.class,
                service(DutySheets.class)::enterDutySheet,
                EnterDutySheetResponse.class);
    }

    public FindDutySheetsResponse findDutySheets(FindDutySheets request) {
        return answer(
                request,
                vn.anttcs.duty.api.FindDutySheets.class,
                service(DutySheetRegister.class)::findDutySheets,
                FindDutySheetsResponse.class);
    }

    public GetDutySheetResponse getDutySheet(GetDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.GetDutySheet.class,
                service(DutySheetRegister.class)::getDutySheet,
                GetDutySheetResponse.class);
    }

    public AddDutyEntryResponse addDutyEntry(AddDutyEntry request) {
        return answer(
                request,
                vn.anttcs.duty.api.AddDutyEntry.class,
                service(DutySheets.class)::addDutyEntry,
                AddDutyEntryResponse.class);
    }

    public RemoveDutyEntryResponse removeDutyEntry(RemoveDutyEntry request) {
        return answer(
                request,
                vn.anttcs.duty.api.RemoveDutyEntry.class,
                service(DutySheets.class)::removeDutyEntry,
                RemoveDutyEntryResponse.class);
    }

    public SubmitDutySheetResponse submitDutySheet(SubmitDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.SubmitDutySheet.class,
                service(DutySheetConfirmation.class)::submitDutySheet,
                SubmitDutySheetResponse.class);
    }

    public ConfirmDutySheetResponse confirmDutySheet(ConfirmDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.ConfirmDutySheet.class,
                service(DutySheetConfirmation.class)::confirmDutySheet,
                ConfirmDutySheetResponse.class);
    }

    public ReturnDutySheetResponse returnDutySheet(ReturnDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.ReturnDutySheet.class,
                service(DutySheetConfirmation.class)::returnDutySheet,
                ReturnDutySheetResponse.class);
    }

    public CorrectDutySheetResponse correctDutySheet(CorrectDutySheet request) {
        return answer(
                request,
                vn.anttcs.duty.api.CorrectDutySheet.class,
                service(DutySheetConfirmation.class)::correctDutySheet,
                CorrectDutySheetResponse.class);
    }

    public ListDutySheetHistoryResponse listDutySheetHistory(ListDutySheetHistory request) {
        return answer(
                request,
                vn.anttcs.duty.api.ListDutySheetHistory.class,
                service(DutySheetRegister.class)::listDutySheetHistory,
                ListDutySheetHistoryResponse.class);
    }

    public ListMemberDutyResponse listMemberDuty(ListMemberDuty request) {
        return answer(
                request,
                vn.anttcs.duty.api.ListMemberDuty.class,
                service(DutySheetRegister.class)::listMemberDuty,
                ListMemberDutyResponse.class);
    }
}

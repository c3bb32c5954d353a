package vn.anttcs.duty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.duty.api.AddDutyEntry;
import vn.anttcs.duty.api.ConfirmDutySheet;
import vn.anttcs.duty.api.CorrectDutySheet;
import vn.anttcs.duty.api.DutySheet;
import vn.anttcs.duty.api.EnterDutySheet;
import vn.anttcs.duty.api.FindDutySheets;
import vn.anttcs.duty.api.GetDutySheet;
import vn.anttcs.duty.api.ListDutySheetHistory;
import vn.anttcs.duty.api.RemoveDutyEntry;
import vn.anttcs.duty.api.ReturnDutySheet;
import vn.anttcs.duty.api.SubmitDutySheet;
import vn.anttcs.duty.service.DutySheetConfirmation;
import vn.anttcs.duty.service.DutySheetRegister;
import vn.anttcs.duty.service.DutySheets;
import vn.anttcs.platform.rest.Input;

/** Duty sheets. */
@Path("duty-sheets")
public class DutySheetResource {
    @Inject
    private DutySheets sheets;

    @Inject
    private DutySheetConfirmation confirmation;

    @Inject
    private DutySheetRegister register;

    @POST
    public Response enterDutySheet(@BeanParam Input input) {
        return input.create(EnterDutySheet.class, sheets::enterDutySheet, "duty-sheets", DutySheet::sheetNo);
    }

    @GET
    public Response findDutySheets(@BeanParam Input input) {
        return input.read(FindDutySheets.class, register::findDutySheets);
    }

    @GET
    @Path("{sheetNo}")
    public Response getDutySheet(@BeanParam Input input) {
        return input.read(GetDutySheet.class, register::getDutySheet);
    }

    @POST
    @Path("{sheetNo}/entries")
    public Response addDutyEntry(@BeanParam Input input) {
        return input.create(AddDutyEntry.class, sheets::addDutyEntry, "duty-sheets", DutySheet::sheetNo);
    }

    @POST
    @Path("{sheetNo}/entries/{entryNo}/removal")
    public Response removeDutyEntry(@BeanParam Input input) {
        return input.write(RemoveDutyEntry.class, sheets::removeDutyEntry);
    }

    @POST
    @Path("{sheetNo}/submission")
    public Response submitDutySheet(@BeanParam Input input) {
        return input.write(SubmitDutySheet.class, confirmation::submitDutySheet);
    }

    @POST
    @Path("{sheetNo}/confirmation")
    public Response confirmDutySheet(@BeanParam Input input) {
        return input.write(ConfirmDutySheet.class, confirmation::confirmDutySheet);
    }

    @POST
    @Path("{sheetNo}/return")
    public Response returnDutySheet(@BeanParam Input input) {
        return input.write(ReturnDutySheet.class, confirmation::returnDutySheet);
    }

    @POST
    @Path("{sheetNo}/correction")
    public Response correctDutySheet(@BeanParam Input input) {
        return input.write(CorrectDutySheet.class, confirmation::correctDutySheet);
    }

    @GET
    @Path("{sheetNo}/history")
    public Response listDutySheetHistory(@BeanParam Input input) {
        return input.read(ListDutySheetHistory.class, register::listDutySheetHistory);
    }
}

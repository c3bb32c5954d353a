package vn.anttcs.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.exchange.api.AddImportPart;
import vn.anttcs.exchange.api.CancelImport;
import vn.anttcs.exchange.api.FinishImport;
import vn.anttcs.exchange.api.GetImport;
import vn.anttcs.exchange.api.ImportJob;
import vn.anttcs.exchange.api.ListImportErrors;
import vn.anttcs.exchange.api.ListImports;
import vn.anttcs.exchange.api.StartImport;
import vn.anttcs.exchange.service.FileIntake;
import vn.anttcs.exchange.service.ImportIntake;
import vn.anttcs.exchange.service.ImportRecords;
import vn.anttcs.platform.config.Settings;
import vn.anttcs.platform.rest.Input;

/** Imports: a file in one request or in parts, and how far the work on it is. */
@ApplicationScoped
@Path("imports")
public class ImportResource {
    @Inject
    private ImportIntake intake;

    @Inject
    private ImportRecords records;

    @Inject
    private FileIntake files;

    /** Takes the file as it comes in; without a body the parts follow. */
    @POST
    public Response startImport(@BeanParam Input input) {
        return input.upload(
                StartImport.class, Settings.maximumImport(), files::receive, "imports", ImportJob::importNo);
    }

    @GET
    public Response listImports(@BeanParam Input input) {
        return input.read(ListImports.class, records::listImports);
    }

    @GET
    @Path("{importNo}")
    public Response getImport(@BeanParam Input input) {
        return input.read(GetImport.class, records::getImport);
    }

    @POST
    @Path("{importNo}/parts")
    public Response addImportPart(@BeanParam Input input) {
        return input.write(AddImportPart.class, intake::addImportPart);
    }

    @POST
    @Path("{importNo}/completion")
    public Response finishImport(@BeanParam Input input) {
        return input.write(FinishImport.class, intake::finishImport);
    }

    @POST
    @Path("{importNo}/cancellation")
    public Response cancelImport(@BeanParam Input input) {
        return input.write(CancelImport.class, intake::cancelImport);
    }

    @GET
    @Path("{importNo}/errors")
    public Response listImportErrors(@BeanParam Input input) {
        return input.read(ListImportErrors.class, records::listImportErrors);
    }
}

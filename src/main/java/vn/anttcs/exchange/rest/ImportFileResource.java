package vn.anttcs.exchange.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.anttcs.exchange.api.GetImportCorrections;
import vn.anttcs.exchange.api.GetImportTemplate;
import vn.anttcs.exchange.api.ImportFile;
import vn.anttcs.exchange.service.ImportFiles;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.rest.Input;

/** The files that an import hands out, as CSV. */
@ApplicationScoped
@Path("imports")
public class ImportFileResource {
    private static final String CSV = "text/csv;charset=utf-8";

    @Inject
    private ImportFiles files;

    @GET
    @Path("templates/{kind}")
    public Response getImportTemplate(@BeanParam Input input) {
        ImportFile file = input.view(GetImportTemplate.class, files::getImportTemplate);
        return named(Response.ok(file.content(), CSV), file);
    }

    /** The whole file, part after part, or the one part that is asked for. */
    @GET
    @Path("{importNo}/corrections")
    public Response getImportCorrections(@BeanParam Input input) {
        GetImportCorrections[] asked = new GetImportCorrections[1];
        ImportFile first = input.view(GetImportCorrections.class, query -> {
            asked[0] = query;
            return files.getImportCorrections(query);
        });
        long last = asked[0].partNo() == null ? first.parts() : first.partNo();
        StreamingOutput body = out -> {
            out.write(first.content());
            for (long partNo = first.partNo() + 1; partNo <= last; partNo++) {
                GetImportCorrections next = new GetImportCorrections(asked[0].importNo(), partNo);
                out.write(Call.current()
                        .settled(() -> files.getImportCorrections(next))
                        .content());
            }
        };
        return named(Response.ok(body, CSV), first);
    }

    private static Response named(Response.ResponseBuilder response, ImportFile file) {
        return response.header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + file.fileName() + "\"")
                .build();
    }
}

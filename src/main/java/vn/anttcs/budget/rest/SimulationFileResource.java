package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.StreamingOutput;
import vn.anttcs.budget.api.GetSimulationFile;
import vn.anttcs.budget.api.SimulationFile;
import vn.anttcs.budget.service.SimulationFiles;
import vn.anttcs.platform.http.Call;
import vn.anttcs.platform.rest.Input;

/** The results of a simulation as files. */
@Path("simulations/{simulationNo}/files")
public class SimulationFileResource {
    private static final String CSV = "text/csv;charset=utf-8";

    @Inject
    private SimulationFiles files;

    /** The whole file, part after part, or the one part that is asked for. */
    @GET
    @Path("{kind}")
    public Response getSimulationFile(@BeanParam Input input) {
        GetSimulationFile[] asked = new GetSimulationFile[1];
        SimulationFile first = input.view(GetSimulationFile.class, query -> {
            asked[0] = query;
            return files.getSimulationFile(query);
        });
        long last = asked[0].partNo() == null ? first.parts() : first.partNo();
        StreamingOutput body = out -> {
            out.write(first.content());
            for (long partNo = first.partNo() + 1; partNo <= last; partNo++) {
                GetSimulationFile next = new GetSimulationFile(asked[0].simulationNo(), asked[0].kind(), (int) partNo);
                out.write(Call.current()
                        .settled(() -> files.getSimulationFile(next))
                        .content());
            }
        };
        return Response.ok(body, CSV)
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"" + first.fileName() + "\"")
                .build();
    }
}

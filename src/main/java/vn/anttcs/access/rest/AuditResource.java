package vn.anttcs.access.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.access.api.ListAudit;
import vn.anttcs.access.service.AuditReading;
import vn.anttcs.platform.rest.Input;

/** The audit trail. */
@ApplicationScoped
@Path("audit")
public class AuditResource {
    @Inject
    private AuditReading trail;

    @GET
    public Response listAudit(@BeanParam Input input) {
        return input.read(ListAudit.class, trail::listAudit);
    }
}

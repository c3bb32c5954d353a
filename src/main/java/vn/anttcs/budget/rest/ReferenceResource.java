package vn.anttcs.budget.rest;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.DefineReferenceAmount;
import vn.anttcs.budget.api.ListReferenceAmountHistory;
import vn.anttcs.budget.api.ListReferenceAmounts;
import vn.anttcs.budget.api.SetReferenceAmount;
import vn.anttcs.budget.service.ReferenceCatalogue;
import vn.anttcs.platform.rest.Input;

/** Reference amounts. */
@ApplicationScoped
@Path("reference-amounts")
public class ReferenceResource {
    @Inject
    private ReferenceCatalogue catalogue;

    @GET
    public Response listReferenceAmounts(@BeanParam Input input) {
        return input.read(ListReferenceAmounts.class, catalogue::listReferenceAmounts);
    }

    @POST
    public Response defineReferenceAmount(@BeanParam Input input) {
        return input.create(
                DefineReferenceAmount.class,
                catalogue::defineReferenceAmount,
                "reference-amounts",
                definition -> definition.name() + "/values");
    }

    @GET
    @Path("{name}/values")
    public Response listReferenceAmountHistory(@BeanParam Input input) {
        return input.read(ListReferenceAmountHistory.class, catalogue::listReferenceAmountHistory);
    }

    @POST
    @Path("{name}/values")
    public Response setReferenceAmount(@BeanParam Input input) {
        return input.write(SetReferenceAmount.class, catalogue::setReferenceAmount);
    }
}

package vn.anttcs.duty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.duty.api.ChangeMobilisation;
import vn.anttcs.duty.api.FindMobilisations;
import vn.anttcs.duty.api.GetMobilisation;
import vn.anttcs.duty.api.ListMobilisationHistory;
import vn.anttcs.duty.api.Mobilisation;
import vn.anttcs.duty.api.OrderMobilisation;
import vn.anttcs.duty.api.WithdrawMobilisation;
import vn.anttcs.duty.service.Mobilisations;
import vn.anttcs.platform.rest.Input;

/** Mobilisation orders. */
@Path("mobilisations")
public class MobilisationResource {
    @Inject
    private Mobilisations mobilisations;

    @POST
    public Response orderMobilisation(@BeanParam Input input) {
        return input.create(
                OrderMobilisation.class, mobilisations::orderMobilisation, "mobilisations", Mobilisation::orderNo);
    }

    @GET
    public Response findMobilisations(@BeanParam Input input) {
        return input.read(FindMobilisations.class, mobilisations::findMobilisations);
    }

    @GET
    @Path("{orderNo}")
    public Response getMobilisation(@BeanParam Input input) {
        return input.read(GetMobilisation.class, mobilisations::getMobilisation);
    }

    @GET
    @Path("{orderNo}/history")
    public Response listMobilisationHistory(@BeanParam Input input) {
        return input.read(ListMobilisationHistory.class, mobilisations::listMobilisationHistory);
    }

    @POST
    @Path("{orderNo}/change")
    public Response changeMobilisation(@BeanParam Input input) {
        return input.write(ChangeMobilisation.class, mobilisations::changeMobilisation);
    }

    @POST
    @Path("{orderNo}/withdrawal")
    public Response withdrawMobilisation(@BeanParam Input input) {
        return input.write(WithdrawMobilisation.class, mobilisations::withdrawMobilisation);
    }
}

package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.GetPaymentOpening;
import vn.anttcs.budget.api.SetPaymentOpening;
import vn.anttcs.budget.service.PaymentSettings;
import vn.anttcs.platform.rest.Input;

/** From which month on units are paid by the house. */
@Path("payment-openings/{unitCode}")
public class PaymentOpeningResource {
    @Inject
    private PaymentSettings settings;

    @GET
    public Response getPaymentOpening(@BeanParam Input input) {
        return input.read(GetPaymentOpening.class, settings::getPaymentOpening);
    }

    @POST
    public Response setPaymentOpening(@BeanParam Input input) {
        return input.write(SetPaymentOpening.class, settings::setPaymentOpening);
    }
}

package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.ListBudgetCodes;
import vn.anttcs.budget.api.RetireBudgetCode;
import vn.anttcs.budget.api.SetBudgetCode;
import vn.anttcs.budget.service.year.BudgetCodes;
import vn.anttcs.platform.rest.Input;

/** The catalogue of budget codes. */
@Path("budget-codes")
public class BudgetCodeResource {
    @Inject
    private BudgetCodes codes;

    @GET
    public Response listBudgetCodes(@BeanParam Input input) {
        return input.read(ListBudgetCodes.class, codes::listBudgetCodes);
    }

    @PUT
    @Path("{kind}/{code}")
    public Response setBudgetCode(@BeanParam Input input) {
        return input.write(SetBudgetCode.class, codes::setBudgetCode);
    }

    @POST
    @Path("{kind}/{code}/retirement")
    public Response retireBudgetCode(@BeanParam Input input) {
        return input.write(RetireBudgetCode.class, codes::retireBudgetCode);
    }
}

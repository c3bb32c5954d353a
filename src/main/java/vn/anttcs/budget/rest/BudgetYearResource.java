package vn.anttcs.budget.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.budget.api.AllocateBudget;
import vn.anttcs.budget.api.BudgetAct;
import vn.anttcs.budget.api.GetBudgetPosition;
import vn.anttcs.budget.api.GetBudgetSettlement;
import vn.anttcs.budget.api.ListBudgetActs;
import vn.anttcs.budget.api.RecordSpending;
import vn.anttcs.budget.api.ReopenBudgetYear;
import vn.anttcs.budget.api.ReverseSpending;
import vn.anttcs.budget.api.SetBudgetCeiling;
import vn.anttcs.budget.api.SettleBudgetYear;
import vn.anttcs.budget.service.year.BudgetAllocations;
import vn.anttcs.budget.service.year.BudgetCeilings;
import vn.anttcs.budget.service.year.BudgetReading;
import vn.anttcs.budget.service.year.BudgetSettlements;
import vn.anttcs.budget.service.year.BudgetSpending;
import vn.anttcs.platform.rest.Input;

/** The budget of a unit in a year. */
@Path("units/{unitCode}/budget-years/{budgetYear}")
public class BudgetYearResource {
    @Inject
    private BudgetAllocations allocations;

    @Inject
    private BudgetSpending spending;

    @Inject
    private BudgetReading reading;

    @Inject
    private BudgetCeilings ceilings;

    @Inject
    private BudgetSettlements settlements;

    @GET
    @Path("position")
    public Response getBudgetPosition(@BeanParam Input input) {
        return input.read(GetBudgetPosition.class, reading::getBudgetPosition);
    }

    @GET
    @Path("acts")
    public Response listBudgetActs(@BeanParam Input input) {
        return input.read(ListBudgetActs.class, reading::listBudgetActs);
    }

    @POST
    @Path("allocations")
    public Response allocateBudget(@BeanParam Input input) {
        return input.create(AllocateBudget.class, allocations::allocateBudget, "units", BudgetYearResource::acts);
    }

    @POST
    @Path("spendings")
    public Response recordSpending(@BeanParam Input input) {
        return input.create(RecordSpending.class, spending::recordSpending, "units", BudgetYearResource::acts);
    }

    @POST
    @Path("spendings/{actNo}/reversal")
    public Response reverseSpending(@BeanParam Input input) {
        return input.write(ReverseSpending.class, spending::reverseSpending);
    }

    @PUT
    @Path("ceilings")
    public Response setBudgetCeiling(@BeanParam Input input) {
        return input.write(SetBudgetCeiling.class, ceilings::setBudgetCeiling);
    }

    @GET
    @Path("settlements/{fundingSource}")
    public Response getBudgetSettlement(@BeanParam Input input) {
        return input.read(GetBudgetSettlement.class, settlements::getBudgetSettlement);
    }

    @PUT
    @Path("settlements/{fundingSource}")
    public Response settleBudgetYear(@BeanParam Input input) {
        return input.write(SettleBudgetYear.class, settlements::settleBudgetYear);
    }

    @POST
    @Path("settlements/{fundingSource}/reopening")
    public Response reopenBudgetYear(@BeanParam Input input) {
        return input.write(ReopenBudgetYear.class, settlements::reopenBudgetYear);
    }

    private static String acts(BudgetAct act) {
        return act.unitCode() + "/budget-years/" + act.budgetYear() + "/acts";
    }
}

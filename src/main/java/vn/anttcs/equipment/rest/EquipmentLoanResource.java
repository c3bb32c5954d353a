package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.EquipmentLoan;
import vn.anttcs.equipment.api.GetEquipmentLoan;
import vn.anttcs.equipment.api.GiveBackEquipment;
import vn.anttcs.equipment.api.LendEquipment;
import vn.anttcs.equipment.api.ListEquipmentLoans;
import vn.anttcs.equipment.service.loan.EquipmentLoans;
import vn.anttcs.platform.rest.Input;

/** What is lent. */
@Path("equipment/loans")
public class EquipmentLoanResource {
    @Inject
    private EquipmentLoans loans;

    @POST
    public Response lendEquipment(@BeanParam Input input) {
        return input.create(LendEquipment.class, loans::lendEquipment, "equipment/loans", EquipmentLoan::loanNo);
    }

    @GET
    public Response listEquipmentLoans(@BeanParam Input input) {
        return input.read(ListEquipmentLoans.class, loans::listEquipmentLoans);
    }

    @GET
    @Path("{loanNo}")
    public Response getEquipmentLoan(@BeanParam Input input) {
        return input.read(GetEquipmentLoan.class, loans::getEquipmentLoan);
    }

    @POST
    @Path("{loanNo}/returns")
    public Response giveBackEquipment(@BeanParam Input input) {
        return input.write(GiveBackEquipment.class, loans::giveBackEquipment);
    }
}

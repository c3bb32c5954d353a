package vn.anttcs.duty.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.duty.api.ListMemberDuty;
import vn.anttcs.duty.service.DutySheetRegister;
import vn.anttcs.platform.rest.Input;

/** The duty of single members. */
@Path("members")
public class MemberDutyResource {
    @Inject
    private DutySheetRegister register;

    @GET
    @Path("{memberNo}/duty")
    public Response listMemberDuty(@BeanParam Input input) {
        return input.read(ListMemberDuty.class, register::listMemberDuty);
    }
}

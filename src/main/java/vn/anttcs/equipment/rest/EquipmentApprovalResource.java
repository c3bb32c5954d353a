package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.GetEquipmentApprovalRoute;
import vn.anttcs.equipment.api.SetEquipmentApprovalBody;
import vn.anttcs.equipment.service.request.EquipmentApprovals;
import vn.anttcs.platform.rest.Input;

/** Who decides requests for equipment. */
@Path("equipment/approval-bodies/{unitCode}")
public class EquipmentApprovalResource {
    @Inject
    private EquipmentApprovals approvals;

    @GET
    public Response getEquipmentApprovalRoute(@BeanParam Input input) {
        return input.read(GetEquipmentApprovalRoute.class, approvals::getEquipmentApprovalRoute);
    }

    @PUT
    @Path("{step}")
    public Response setEquipmentApprovalBody(@BeanParam Input input) {
        return input.write(SetEquipmentApprovalBody.class, approvals::setEquipmentApprovalBody);
    }
}

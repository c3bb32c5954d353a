package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.EndEquipmentNorm;
import vn.anttcs.equipment.api.ListEquipmentNorms;
import vn.anttcs.equipment.api.SetEquipmentNorm;
import vn.anttcs.equipment.service.EquipmentNorms;
import vn.anttcs.platform.rest.Input;

/** Norms of equipment. */
@Path("equipment/norms")
public class EquipmentNormResource {
    @Inject
    private EquipmentNorms norms;

    @GET
    public Response listEquipmentNorms(@BeanParam Input input) {
        return input.read(ListEquipmentNorms.class, norms::listEquipmentNorms);
    }

    @PUT
    @Path("{unitCode}/{kindCode}")
    public Response setEquipmentNorm(@BeanParam Input input) {
        return input.write(SetEquipmentNorm.class, norms::setEquipmentNorm);
    }

    @POST
    @Path("{unitCode}/{kindCode}/end")
    public Response endEquipmentNorm(@BeanParam Input input) {
        return input.write(EndEquipmentNorm.class, norms::endEquipmentNorm);
    }
}

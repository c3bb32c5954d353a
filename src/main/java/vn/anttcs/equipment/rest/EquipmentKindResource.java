package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.PUT;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.AddEquipmentKind;
import vn.anttcs.equipment.api.ChangeEquipmentKind;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.api.GetEquipmentKind;
import vn.anttcs.equipment.api.ListEquipmentKinds;
import vn.anttcs.equipment.api.LocateEquipment;
import vn.anttcs.equipment.api.RetireEquipmentKind;
import vn.anttcs.equipment.api.SetEquipmentPrice;
import vn.anttcs.equipment.service.EquipmentCatalogue;
import vn.anttcs.equipment.service.EquipmentHoldings;
import vn.anttcs.platform.rest.Input;

/** Kinds of equipment, and pieces of them. */
@Path("equipment/kinds")
public class EquipmentKindResource {
    @Inject
    private EquipmentCatalogue catalogue;

    @Inject
    private EquipmentHoldings holdings;

    @POST
    public Response addEquipmentKind(@BeanParam Input input) {
        return input.create(
                AddEquipmentKind.class, catalogue::addEquipmentKind, "equipment/kinds", EquipmentKind::kindCode);
    }

    @GET
    public Response listEquipmentKinds(@BeanParam Input input) {
        return input.read(ListEquipmentKinds.class, catalogue::listEquipmentKinds);
    }

    @GET
    @Path("{kindCode}")
    public Response getEquipmentKind(@BeanParam Input input) {
        return input.read(GetEquipmentKind.class, catalogue::getEquipmentKind);
    }

    @PUT
    @Path("{kindCode}")
    public Response changeEquipmentKind(@BeanParam Input input) {
        return input.write(ChangeEquipmentKind.class, catalogue::changeEquipmentKind);
    }

    @POST
    @Path("{kindCode}/retirement")
    public Response retireEquipmentKind(@BeanParam Input input) {
        return input.write(RetireEquipmentKind.class, catalogue::retireEquipmentKind);
    }

    @POST
    @Path("{kindCode}/price")
    public Response setEquipmentPrice(@BeanParam Input input) {
        return input.write(SetEquipmentPrice.class, catalogue::setEquipmentPrice);
    }

    @GET
    @Path("{kindCode}/items/{serialNo}")
    public Response locateEquipment(@BeanParam Input input) {
        return input.read(LocateEquipment.class, holdings::locateEquipment);
    }
}

package vn.anttcs.equipment.rest;

import jakarta.inject.Inject;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import vn.anttcs.equipment.api.CloseEquipmentStore;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.ListEquipmentStores;
import vn.anttcs.equipment.api.OpenEquipmentStore;
import vn.anttcs.equipment.service.EquipmentStores;
import vn.anttcs.platform.rest.Input;

/** Stores of equipment. */
@Path("equipment/stores")
public class EquipmentStoreResource {
    @Inject
    private EquipmentStores stores;

    @POST
    public Response openEquipmentStore(@BeanParam Input input) {
        return input.create(
                OpenEquipmentStore.class, stores::openEquipmentStore, "equipment/stores", EquipmentStore::storeNo);
    }

    @GET
    public Response listEquipmentStores(@BeanParam Input input) {
        return input.read(ListEquipmentStores.class, stores::listEquipmentStores);
    }

    @POST
    @Path("{storeNo}/closing")
    public Response closeEquipmentStore(@BeanParam Input input) {
        return input.write(CloseEquipmentStore.class, stores::closeEquipmentStore);
    }
}

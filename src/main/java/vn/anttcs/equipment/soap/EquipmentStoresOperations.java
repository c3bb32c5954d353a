package vn.anttcs.equipment.soap;

import vn.anttcs.equipment.service.EquipmentStores;
import vn.anttcs.equipment.soap.generated.CloseEquipmentStore;
import vn.anttcs.equipment.soap.generated.CloseEquipmentStoreResponse;
import vn.anttcs.equipment.soap.generated.ListEquipmentStores;
import vn.anttcs.equipment.soap.generated.ListEquipmentStoresResponse;
import vn.anttcs.equipment.soap.generated.OpenEquipmentStore;
import vn.anttcs.equipment.soap.generated.OpenEquipmentStoreResponse;

/** The operations of {@link EquipmentStores}, of {@code wsdl/equipment/v1}. */
abstract class EquipmentStoresOperations extends EquipmentNormsOperations {
    EquipmentStoresOperations(String namespace) {
        super(namespace);
    }

    public OpenEquipmentStoreResponse openEquipmentStore(OpenEquipmentStore request) {
        return answer(
                request,
                vn.anttcs.equipment.api.OpenEquipmentStore.class,
                service(EquipmentStores.class)::openEquipmentStore,
                OpenEquipmentStoreResponse.class);
    }

    public ListEquipmentStoresResponse listEquipmentStores(ListEquipmentStores request) {
        return answer(
                request,
                vn.anttcs.equipment.api.ListEquipmentStores.class,
                service(EquipmentStores.class)::listEquipmentStores,
                ListEquipmentStoresResponse.class);
    }

    public CloseEquipmentStoreResponse closeEquipmentStore(CloseEquipmentStore request) {
        return answer(
                request,
                vn.anttcs.equipment.api.CloseEquipmentStore.class,
                service(EquipmentStores.class)::closeEquipmentStore,
                CloseEquipmentStoreResponse.class);
    }
}

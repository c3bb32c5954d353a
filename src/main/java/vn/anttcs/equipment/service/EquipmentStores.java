package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.access.service.Territory;
import vn.anttcs.equipment.api.CloseEquipmentStore;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.EquipmentStorePage;
import vn.anttcs.equipment.api.ListEquipmentStores;
import vn.anttcs.equipment.api.OpenEquipmentStore;
import vn.anttcs.equipment.service.closing.StoreClosing;

/** Kho trang bị của tỉnh và của xã. */
@Stateless
public class EquipmentStores {
    @Inject
    private StoreBook book;

    @Inject
    private StoreClosing closing;

    /** Opens a store of a province or a commune. */
    @Operation(value = "openEquipmentStore", right = Right.EQUIPMENT_MANAGE, units = "unitCode", write = true)
    public EquipmentStore openEquipmentStore(OpenEquipmentStore command) {
        return book.open(command);
    }

    /** The stores of a day, by number; only those whom the caller may see. */
    @Operation(value = "listEquipmentStores", right = Right.EQUIPMENT_READ, territory = Territory.FILTERED)
    public EquipmentStorePage listEquipmentStores(ListEquipmentStores query) {
        return book.page(query);
    }

    /** Closes a store that has nothing, and of which nothing is away; nothing comes into it afterwards. */
    @Operation(value = "closeEquipmentStore", right = Right.EQUIPMENT_MANAGE, equipmentStores = "storeNo", write = true)
    public EquipmentStore closeEquipmentStore(CloseEquipmentStore command) {
        return book.closed(closing.close(command), command.closedFrom());
    }
}

package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.persistence.ReadTime;

/** Where vehicles are. */
@ApplicationScoped
public class VehiclePlaces {
    private CustodyRows custody;
    private HolderPlaces places;
    private Holders holders;

    protected VehiclePlaces() {}

    @Inject
    public VehiclePlaces(CustodyRows custody, HolderPlaces places, Holders holders) {
        this.custody = custody;
        this.places = places;
        this.holders = holders;
    }

    /** Whether the caller sees who has the piece, or had it last. */
    boolean sees(long itemId, ReadTime time) {
        return custody.lastOf(itemId, time).stream()
                .anyMatch(entry -> places.sees(entry.account().holder()));
    }

    /** Who has the piece at the two times; null when nobody has. */
    EquipmentHolder holder(long itemId, ReadTime time) {
        List<EntryRow> last = custody.lastOf(itemId, time);
        if (last.isEmpty()) {
            return null;
        }
        Holder holder = last.get(1).account().holder();
        return holders.named(List.of(holder)).get(holder);
    }
}

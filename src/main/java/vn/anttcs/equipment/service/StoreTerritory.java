package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;

/** Where a store lies for the rights of callers: with the province or commune whose it is. */
@ApplicationScoped
public class StoreTerritory implements RecordTerritory {
    private StoreRows stores;
    private HolderPlaces places;

    protected StoreTerritory() {}

    @Inject
    public StoreTerritory(StoreRows stores, HolderPlaces places) {
        this.stores = stores;
        this.places = places;
    }

    @Override
    public RecordKind kind() {
        return RecordKind.EQUIPMENT_STORE;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        return stores.find(publicNumber)
                .map(store -> places.unitOf(new Holder(HolderKind.STORE, store.id())))
                .orElse(OptionalLong.empty());
    }
}

package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Scope;
import vn.anttcs.access.service.Territories;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.equipment.api.EquipmentStore;
import vn.anttcs.equipment.api.EquipmentStorePage;
import vn.anttcs.equipment.api.ListEquipmentStores;
import vn.anttcs.equipment.api.OpenEquipmentStore;
import vn.anttcs.equipment.persistence.StoreAnchor;
import vn.anttcs.equipment.persistence.StoreFact;
import vn.anttcs.equipment.persistence.StoreRows;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.Walk;
import vn.anttcs.shared.DateRange;

/** Opens stores and shows them. */
@ApplicationScoped
public class StoreBook {
    private StoreRows stores;
    private StoreWriting writing;
    private DatedSets sets;
    private UnitTree units;
    private Territories territories;

    protected StoreBook() {}

    @Inject
    public StoreBook(StoreRows stores, StoreWriting writing, DatedSets sets, UnitTree units, Territories territories) {
        this.stores = stores;
        this.writing = writing;
        this.sets = sets;
        this.units = units;
        this.territories = territories;
    }

    EquipmentStore open(OpenEquipmentStore command) {
        long unit = unit(command.unitCode());
        Recording recording = writing.recording(command.decision());
        StoreAnchor store = stores.create();
        writing.put(store, DateRange.from(command.validFrom()), new StoreFact(command.name(), unit), recording);
        return views(List.of(store), writing.on(command.validFrom())).get(0);
    }

    EquipmentStore closed(StoreAnchor store, LocalDate closedFrom) {
        return views(List.of(store), writing.on(closedFrom.minusDays(1))).get(0);
    }

    private long unit(String unitCode) {
        return units.byCode(unitCode).orElseThrow(() -> Refusal.notFound("unitCode", unitCode));
    }

    EquipmentStorePage page(ListEquipmentStores query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = writing.time(query, cursor);
        int limit = Cursor.limit(query.limit());
        Set<Long> wanted = query.unitCode() == null ? null : units.below(List.of(unit(query.unitCode())));
        Scope scope = territories.scope(Right.EQUIPMENT_READ);
        Set<Long> own = scope.nation() ? null : units.below(scope.unitIds());
        List<StoreRows.Found> found = Walk.along(
                (after, most) -> stores.next(time, after, most),
                one -> one.store().storeNo(),
                step -> step.stream()
                        .filter(one -> wanted == null || wanted.contains(one.unitId()))
                        .filter(one -> own == null || own.contains(one.unitId()))
                        .toList(),
                cursor.map(last -> last.key(0)).orElse(""),
                limit + 1);
        List<StoreAnchor> page =
                found.stream().limit(limit).map(StoreRows.Found::store).toList();
        return new EquipmentStorePage(
                views(page, time),
                Cursor.next(found, limit, time, one -> List.of(one.store().storeNo())),
                time.knownOn());
    }

    /** The store with a number at the two times, or the refusal {@code NOT_FOUND}. */
    public EquipmentStore get(String storeNo, ReadTime time) {
        return stores.find(storeNo)
                .map(store -> views(List.of(store), time).get(0))
                .orElseThrow(() -> Refusal.notFound("storeNo", storeNo));
    }

    private List<EquipmentStore> views(List<StoreAnchor> anchors, ReadTime time) {
        Map<Long, Dated<StoreFact>> facts =
                sets.list(StoreRows.FACTS, anchors.stream().map(StoreAnchor::id).toList(), time).stream()
                        .collect(Collectors.toMap(Dated::identity, fact -> fact));
        return anchors.stream()
                .map(store -> view(store, facts.get(store.id()), time))
                .toList();
    }

    private EquipmentStore view(StoreAnchor store, Dated<StoreFact> fact, ReadTime time) {
        return new EquipmentStore(
                store.storeNo(),
                fact.values().title(),
                units.codeOf(fact.values().unitId()),
                fact.valid().from(),
                fact.valid().to().equals(DateRange.OPEN_END)
                        ? null
                        : fact.valid().to(),
                writing.decision(fact.decisionId()),
                store.version(),
                time.knownOn());
    }
}

package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.DueVehiclePaper;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.vehicle.VehicleRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.check.DueStatus;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows papers that run out. */
@ApplicationScoped
public class DuePaperViews {
    private KindRows kinds;
    private ItemRows items;
    private Holders holders;
    private UnitAreas areas;
    private DatedSets sets;

    protected DuePaperViews() {}

    @Inject
    public DuePaperViews(KindRows kinds, ItemRows items, Holders holders, UnitAreas areas, DatedSets sets) {
        this.kinds = kinds;
        this.items = items;
        this.holders = holders;
        this.areas = areas;
        this.sets = sets;
    }

    /** A paper that runs out, and where the vehicle lies. */
    record Due(long unitId, DuePaperFinding.Line line, DueStatus status) {}

    /** A paper as it is shown, and its place in the list: by unit, then by kind, serial number and paper. */
    record Shown(long unitId, String key, DueVehiclePaper view) {}

    private record Names(
            Map<Holder, EquipmentHolder> holders,
            Map<Long, String> kinds,
            Map<Long, String> serials,
            Map<Long, String> plates) {}

    List<Shown> shown(List<Due> due, ReadTime time) {
        List<Account> accounts = due.stream().map(one -> one.line().account()).toList();
        List<Long> vehicles = accounts.stream().map(Account::itemId).toList();
        Names names = new Names(
                holders.named(accounts.stream().map(Account::holder).toList()),
                kinds.withIds(accounts.stream().map(Account::kindId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode)),
                items.serialsOf(vehicles),
                sets.list(VehicleRows.PLATES, vehicles, time).stream()
                        .collect(Collectors.toMap(
                                Dated::identity, held -> held.values().plate(), (one, other) -> one)));
        return due.stream()
                .map(one -> {
                    DueVehiclePaper view = view(one, names, time);
                    String key = view.kindCode() + "|" + view.serialNo() + "|" + view.paper();
                    return new Shown(one.unitId(), key, view);
                })
                .toList();
    }

    private DueVehiclePaper view(Due due, Names names, ReadTime time) {
        DuePaperFinding.Line line = due.line();
        return new DueVehiclePaper(
                areas.codeOf(due.unitId()),
                names.holders().get(line.account().holder()),
                names.kinds().get(line.account().kindId()),
                names.serials().get(line.account().itemId()),
                names.plates().get(line.account().itemId()),
                line.paper(),
                line.number(),
                line.lastDay(),
                due.status(),
                ChronoUnit.DAYS.between(time.validOn(), line.lastDay()));
    }
}

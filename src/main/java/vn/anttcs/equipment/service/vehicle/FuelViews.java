package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.FuelUse;
import vn.anttcs.equipment.api.VehicleFuelUse;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.vehicle.FuelNormFact;
import vn.anttcs.equipment.persistence.vehicle.FuelRows;
import vn.anttcs.equipment.persistence.vehicle.LogFact;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.vehicle.FuelRule;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.check.UnitAreas;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows the use of fuel. */
@ApplicationScoped
public class FuelViews {
    private KnownFuel known;
    private ItemRows items;
    private Holders holders;
    private UnitAreas areas;

    protected FuelViews() {}

    @Inject
    public FuelViews(KnownFuel known, ItemRows items, Holders holders, UnitAreas areas) {
        this.known = known;
        this.items = items;
        this.holders = holders;
        this.areas = areas;
    }

    /** The use of a holder as it is shown, and its place in the list: by unit, then by number. */
    record Shown(long unitId, String key, FuelUse view) {}

    /** The team with a code as a holder, or the refusal {@code NOT_FOUND}. */
    Holder team(String teamCode) {
        return holders.of(new EquipmentHolder(null, teamCode, null), "");
    }

    /** What is shown of those who have vehicles, or got or used up fuel. */
    List<Shown> shown(Map<Holder, Long> there, FuelFinding.Found found, KnownFuel.Book book, ReadTime time) {
        Set<Holder> wanted = new HashSet<>(found.vehicles().keySet());
        wanted.addAll(found.flows().keySet());
        Map<Holder, EquipmentHolder> named = holders.named(wanted);
        Map<Long, String> serials = items.serialsOf(found.vehicles().values().stream()
                .flatMap(List::stream)
                .map(Account::itemId)
                .toList());
        Map<Long, List<Long>> territories = new HashMap<>();
        List<Shown> shown = new ArrayList<>();
        for (Holder holder : wanted) {
            long unit = there.get(holder);
            Look look = new Look(found, book, territories.computeIfAbsent(unit, known::territories), time);
            List<VehicleFuelUse> vehicles = found.vehicles().getOrDefault(holder, List.of()).stream()
                    .map(vehicle -> vehicle(vehicle, serials.get(vehicle.itemId()), look))
                    .sorted(Comparator.comparing(VehicleFuelUse::kindCode).thenComparing(VehicleFuelUse::serialNo))
                    .toList();
            FuelRows.Flow flow = found.flows().getOrDefault(holder, FuelRows.Flow.NONE);
            FuelUse view = view(unit, named.get(holder), flow, vehicles);
            shown.add(new Shown(unit, key(view.holder()), view));
        }
        return shown;
    }

    private record Look(FuelFinding.Found found, KnownFuel.Book book, List<Long> territories, ReadTime time) {}

    private static String key(EquipmentHolder holder) {
        return holder.storeNo() + "|" + holder.teamCode() + "|" + holder.memberNo();
    }

    private FuelUse view(long unit, EquipmentHolder holder, FuelRows.Flow flow, List<VehicleFuelUse> vehicles) {
        long logged = vehicles.stream()
                .mapToLong(vehicle -> vehicle.litres() == null ? 0 : vehicle.litres())
                .sum();
        boolean open = flow.consumed() != logged || vehicles.stream().anyMatch(one -> FuelRule.isOpen(one.status()));
        return new FuelUse(
                areas.codeOf(unit),
                holder,
                flow.issued(),
                flow.consumed(),
                logged,
                flow.consumed() - logged,
                open,
                vehicles);
    }

    private static VehicleFuelUse vehicle(Account vehicle, String serialNo, Look look) {
        FuelNormFact norm = look.book().norm(vehicle.kindId(), look.territories());
        LogFact log = look.found().logs().get(vehicle.itemId());
        Long litres = log == null ? null : Long.valueOf(log.litres());
        String explanation = log == null ? null : log.explanation();
        FuelRule.Norm rule = norm == null ? null : norm.rule();
        Long driven = norm == null ? null : Long.valueOf(driven(vehicle, norm, look));
        Long allowed = norm == null ? null : Long.valueOf(rule.allowed(driven));
        return new VehicleFuelUse(
                look.book().vehicles().get(vehicle.kindId()),
                serialNo,
                FuelRule.status(rule, driven == null ? 0 : driven, litres, explanation != null),
                norm == null ? null : norm.meterUnit(),
                driven,
                allowed,
                litres,
                litres == null || allowed == null ? null : Long.valueOf(FuelRule.difference(litres, allowed)),
                explanation,
                norm == null ? null : norm.legalBasis());
    }

    private static long driven(Account vehicle, FuelNormFact norm, Look look) {
        LocalDate last = look.time().validOn();
        return MeterRule.used(
                look.found().readings().getOrDefault(new Meter(vehicle.itemId(), norm.meterUnit()), List.of()),
                last.withDayOfMonth(1).minusDays(1),
                last);
    }
}

package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.persistence.vehicle.FuelRows;
import vn.anttcs.equipment.persistence.vehicle.LogFact;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds what holders got and used of fuel in a month, and what their vehicles drove; a few queries for all. */
@ApplicationScoped
public class FuelFinding {
    private DueRows rows;
    private FuelRows fuel;
    private MeterRows meters;
    private DatedSets sets;

    protected FuelFinding() {}

    @Inject
    public FuelFinding(DueRows rows, FuelRows fuel, MeterRows meters, DatedSets sets) {
        this.rows = rows;
        this.fuel = fuel;
        this.meters = meters;
        this.sets = sets;
    }

    /**
     * What was found, at the two times of the last day of the month.
     *
     * @param vehicles of each holder
     * @param logs by internal id of the vehicle
     */
    record Found(
            Map<Holder, FuelRows.Flow> flows,
            Map<Holder, List<Account>> vehicles,
            Map<Long, LogFact> logs,
            Map<Meter, List<MeterRule.Reading>> readings) {}

    Found of(Collection<Holder> holders, KnownFuel.Book book, ReadTime time) {
        Map<Holder, FuelRows.Flow> flows = new HashMap<>();
        List<Account> held = new ArrayList<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            flows.putAll(fuel.flows(kind, ids, book.fuels(), time));
            rows.held(kind, ids, book.vehicles().keySet(), time).forEach(one -> held.add(one.account()));
        }
        List<Long> items = held.stream().map(Account::itemId).toList();
        Map<Long, LogFact> logs = sets.list(FuelRows.LOGS, items, time).stream()
                .collect(Collectors.toMap(Dated::identity, Dated::values));
        return new Found(
                flows,
                held.stream().collect(Collectors.groupingBy(Account::holder)),
                logs,
                meters.standing(items, time.knownOn()));
    }
}

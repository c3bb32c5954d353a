package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.check.DueRows;
import vn.anttcs.equipment.persistence.vehicle.PaperFact;
import vn.anttcs.equipment.persistence.vehicle.VehicleRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.vehicle.PaperRule;
import vn.anttcs.equipment.rule.vehicle.VehiclePaperKind;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds until when the papers of vehicles carry, a few queries for all holders. Which papers a vehicle needs is not said. */
@ApplicationScoped
public class DuePaperFinding {
    private KindRows kinds;
    private DueRows rows;
    private DatedSets sets;

    protected DuePaperFinding() {}

    @Inject
    public DuePaperFinding(KindRows kinds, DueRows rows, DatedSets sets) {
        this.kinds = kinds;
        this.rows = rows;
        this.sets = sets;
    }

    /** A kind of paper of a vehicle that can be used, with the last day that is covered and the number of the last one. */
    record Line(Account account, VehiclePaperKind paper, String number, LocalDate lastDay) {}

    List<Line> of(Collection<Holder> holders, String kindCode, ReadTime time) {
        List<Long> vehicles = kinds.next(EquipmentCategory.VEHICLE, time, "", Integer.MAX_VALUE).stream()
                .filter(kind -> kindCode == null || kindCode.equals(kind.kindCode()))
                .map(KindAnchor::id)
                .toList();
        Map<Long, Account> held = new HashMap<>();
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            rows.held(kind, ids, vehicles, time)
                    .forEach(one -> held.put(one.account().itemId(), one.account()));
        }
        Map<Long, Map<String, List<Dated<PaperFact>>>> papers =
                sets.history(VehicleRows.PAPERS, held.keySet(), time.knownOn()).stream()
                        .collect(Collectors.groupingBy(Dated::identity, Collectors.groupingBy(Dated::key)));
        List<Line> lines = new ArrayList<>();
        papers.forEach((vehicle, byKind) -> byKind.forEach(
                (kind, all) -> PaperRule.lastDay(all.stream().map(Dated::valid).toList(), time.validOn())
                        .ifPresent(day -> lines.add(new Line(
                                held.get(vehicle), VehiclePaperKind.valueOf(kind), numberOn(all, day), day)))));
        return lines;
    }

    /** Internal ids of the vehicles with a paper that has run out before the day, as known then. */
    public Set<Long> expired(Collection<Holder> holders, ReadTime time) {
        return of(holders, null, time).stream()
                .filter(line -> line.lastDay().isBefore(time.validOn()))
                .map(line -> line.account().itemId())
                .collect(Collectors.toSet());
    }

    private static String numberOn(List<Dated<PaperFact>> papers, LocalDate day) {
        return papers.stream()
                .filter(paper -> paper.valid().contains(day))
                .map(paper -> paper.values().paperNo())
                .findFirst()
                .orElseThrow();
    }
}

package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.equipment.api.EquipmentPlace;
import vn.anttcs.equipment.api.LocateEquipment;
import vn.anttcs.equipment.api.PlaceOutcome;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds where a piece was on a day, for those who see whoever had it. */
@ApplicationScoped
public class PieceFinding {
    private KindRows kinds;
    private ItemRows items;
    private CustodyRows custody;
    private Holders holders;
    private HolderPlaces places;

    protected PieceFinding() {}

    @Inject
    public PieceFinding(KindRows kinds, ItemRows items, CustodyRows custody, Holders holders, HolderPlaces places) {
        this.kinds = kinds;
        this.items = items;
        this.custody = custody;
        this.holders = holders;
        this.places = places;
    }

    EquipmentPlace find(LocateEquipment query, ReadTime time) {
        if (kinds.find(query.kindCode()).isEmpty()) {
            throw Refusal.notFound("kindCode", query.kindCode());
        }
        return find(query.kindCode(), query.serialNo(), time)
                .orElseThrow(() -> Refusal.notFound("serialNo", query.serialNo()));
    }

    /** Where a piece was; empty when there was none, or when the caller does not see whoever had it. */
    public Optional<EquipmentPlace> find(String kindCode, String serialNo, ReadTime time) {
        Long item = kinds.find(kindCode)
                .map(kind -> items.find(kind.id(), List.of(serialNo)).get(serialNo))
                .orElse(null);
        List<EntryRow> last = item == null ? List.of() : custody.lastOf(item, time);
        if (last.isEmpty()) {
            return Optional.empty();
        }
        EntryRow came = last.get(1);
        long outingId = came.account().outingId();
        OutingRow outing = holders.outings(List.of(outingId)).get(outingId);
        if (!sees(last) && (outing == null || !places.sees(outing.owner()))) {
            return Optional.empty();
        }
        Holder holder = came.account().holder();
        return Optional.of(new EquipmentPlace(
                kindCode,
                serialNo,
                outcome(holder),
                holders.named(Set.of(holder)).get(holder),
                came.account().state(),
                came.businessDay(),
                outing == null ? null : outing.outingNo(),
                time.knownOn()));
    }

    /** What is lost or disposed of is seen by those who see who had it last. */
    private boolean sees(List<EntryRow> last) {
        Holder holder = last.get(1).account().holder();
        return places.sees(
                HolderKind.CUSTODIANS.contains(holder.kind())
                        ? holder
                        : last.get(0).account().holder());
    }

    private static PlaceOutcome outcome(Holder holder) {
        return switch (holder.kind()) {
            case LOST -> PlaceOutcome.LOST;
            case DISPOSED -> PlaceOutcome.DISPOSED;
            case SUPPLIER -> PlaceOutcome.REJECTED;
            case REPAIR -> PlaceOutcome.IN_REPAIR;
            default -> PlaceOutcome.HELD;
        };
    }
}

package vn.anttcs.equipment.service.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.vehicle.VehicleGround;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.platform.error.Refusal;

/** Finds the piece whose meter is read, and who has it. */
@ApplicationScoped
public class MeterSubject {
    private KindRows kinds;
    private ItemRows items;
    private CustodyRows custody;
    private CustodyLedger ledger;

    protected MeterSubject() {}

    @Inject
    public MeterSubject(KindRows kinds, ItemRows items, CustodyRows custody, CustodyLedger ledger) {
        this.kinds = kinds;
        this.items = items;
        this.custody = custody;
        this.ledger = ledger;
    }

    /** The internal id of a piece, or the refusal {@code NOT_FOUND}. */
    long item(String kindCode, String serialNo) {
        Long found = items.find(kind(kindCode), List.of(serialNo)).get(serialNo);
        if (found == null) {
            throw Refusal.notFound("serialNo", serialNo);
        }
        return found;
    }

    private long kind(String kindCode) {
        return kinds.find(kindCode)
                .orElseThrow(() -> Refusal.notFound("kindCode", kindCode))
                .id();
    }

    /** Locks the holder until commit; refused when the piece is not there on the day. */
    void refuseUnlessHeld(Holder holder, String kindCode, String serialNo, LocalDate day) {
        ledger.lock(List.of(holder));
        long held = custody.changes(holder, kind(kindCode), Set.of(item(kindCode, serialNo))).values().stream()
                .flatMap(List::stream)
                .filter(change -> !change.day().isAfter(day))
                .mapToLong(change -> change.quantity())
                .sum();
        if (held < 1) {
            throw Refusal.refused(VehicleGround.EQUIPMENT_METER_NOT_HELD.name(), "serialNo", serialNo, day.toString());
        }
    }
}

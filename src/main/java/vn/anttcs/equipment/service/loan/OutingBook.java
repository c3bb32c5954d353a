package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.loan.LoanGround;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.HolderPlaces;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Finds and keeps loans and repairs. */
@ApplicationScoped
public class OutingBook {
    private OutingRows rows;
    private Holders holders;
    private HolderPlaces places;
    private EquipmentStamp stamps;

    protected OutingBook() {}

    @Inject
    public OutingBook(OutingRows rows, Holders holders, HolderPlaces places, EquipmentStamp stamps) {
        this.rows = rows;
        this.holders = holders;
        this.places = places;
        this.stamps = stamps;
    }

    long nextId() {
        return rows.nextId();
    }

    Holder holder(EquipmentHolder named, String field) {
        return holders.of(named, field);
    }

    /** Refuses a day on which something would be due before it goes. */
    static void refuseDueDay(LocalDate goes, LocalDate dueDay) {
        if (!OutingRule.isPossible(goes, dueDay)) {
            throw Refusal.refused(LoanGround.EQUIPMENT_DUE_DAY.name(), "dueDay", goes.toString());
        }
    }

    OutingRow add(OutingRow said) {
        return rows.add(said);
    }

    /** The loan or repair of what belongs to the holder that a field names, or the refusal {@code NOT_FOUND}. */
    OutingRow of(EquipmentHolder owner, String field, OutingSort sort, String number) {
        Holder holder = holders.of(owner, field);
        return rows.find(sort, number)
                .filter(row -> row.owner().equals(holder))
                .orElseThrow(() -> missing(sort, number));
    }

    /** The loan or repair at the two times, for those who see one of its ends; else the refusal {@code NOT_FOUND}. */
    OutingRow at(OutingSort sort, String number, ReadTime time) {
        return rows.find(sort, number)
                .filter(row -> !row.businessDay().isAfter(time.validOn())
                        && !row.recordedAt().isAfter(time.knownOn()))
                .filter(row -> places.sees(row.owner()) || places.sees(row.taker()))
                .orElseThrow(() -> missing(sort, number));
    }

    private static Refusal missing(OutingSort sort, String number) {
        return Refusal.notFound(sort == OutingSort.LOAN ? "loanNo" : "repairNo", number);
    }

    /** Notes what a movement brought back; null brought nothing. */
    void note(OutingRow outing, EquipmentMovement movement, Long costDong, String documentNo) {
        if (movement != null) {
            rows.addReturn(
                    outing.id(),
                    new OutingRow.Return(
                            movement.movementNo(),
                            movement.businessDay(),
                            costDong,
                            documentNo,
                            movement.recordedAt()));
        }
    }

    /** Today, and all that is recorded in this transaction too. */
    ReadTime now() {
        return stamps.on(null);
    }

    /** The id of a decision, or null without one. */
    Long stored(Decision decision) {
        return stamps.stored(decision);
    }
}

package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.StockChange;
import vn.anttcs.equipment.rule.StockRule;
import vn.anttcs.equipment.rule.check.CheckRule;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.shared.Decision;

/** Custody as checks see it: what is there to be checked, and what goes out of use or comes back. */
@ApplicationScoped
public class CheckStock {
    private CustodyLedger ledger;
    private CustodyRows rows;
    private Custody custody;

    protected CheckStock() {}

    @Inject
    public CheckStock(CustodyLedger ledger, CustodyRows rows, Custody custody) {
        this.ledger = ledger;
        this.rows = rows;
        this.custody = custody;
    }

    /** Locks a holder until commit. */
    void lock(Holder holder) {
        ledger.lock(List.of(holder));
    }

    /**
     * What is there of an account on a day.
     *
     * @param held at the end of the day, as known now
     * @param available so much of it was not moved later
     */
    record Stock(long held, long available) {}

    Stock of(Account account, LocalDate day) {
        List<StockChange> changes =
                rows.changes(account.holder(), account.kindId(), Set.of(account.itemId())).entrySet().stream()
                        .filter(held -> isSame(account, held.getKey()))
                        .flatMap(held -> held.getValue().stream())
                        .toList();
        long held = changes.stream()
                .filter(change -> !change.day().isAfter(day))
                .mapToLong(StockChange::quantity)
                .sum();
        return new Stock(held, StockRule.available(changes, day));
    }

    /** A piece is checked wherever it is, also where it is borrowed. */
    private static boolean isSame(Account account, Account held) {
        return account.equals(account.itemId() == 0 ? held : held.under(0));
    }

    /**
     * An effect of a check on custody.
     *
     * @param checked what was checked, in the state before this effect
     * @param decision or null
     */
    record Change(
            CheckRule.Effect effect,
            EquipmentHolder holder,
            EquipmentLine checked,
            LocalDate day,
            String reason,
            Decision decision) {}

    /** Takes out of use, or brings back, by the ledger of custody. */
    EquipmentMovement carryOut(Change change) {
        EquipmentLine checked = change.checked();
        return custody.move(new Custody.Move(
                change.effect().act(),
                change.holder(),
                change.holder(),
                change.day(),
                List.of(new EquipmentLine(
                        checked.kindCode(),
                        checked.size(),
                        checked.lotNo(),
                        checked.serialNo(),
                        change.effect().quantity(),
                        checked.state())),
                change.reason(),
                change.decision()));
    }
}

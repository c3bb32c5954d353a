package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.CorrectEquipmentCheck;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckRows;
import vn.anttcs.equipment.persistence.check.NamedCheck;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.check.CheckGround;
import vn.anttcs.equipment.rule.check.CheckRule;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.platform.error.Refusal;

/** Takes back checks that were wrong, by counter records. */
@ApplicationScoped
public class CheckCounter {
    private CheckRows checks;
    private CheckStock stock;
    private CheckLedger ledger;
    private Holders holders;
    private EquipmentStamp stamps;

    protected CheckCounter() {}

    @Inject
    public CheckCounter(
            CheckRows checks, CheckStock stock, CheckLedger ledger, Holders holders, EquipmentStamp stamps) {
        this.checks = checks;
        this.stock = stock;
        this.ledger = ledger;
        this.holders = holders;
        this.stamps = stamps;
    }

    /** Writes a counter record and undoes what the check did to custody; number of the counter record. */
    String add(CorrectEquipmentCheck command) {
        NamedCheck wrong =
                checks.find(command.checkNo()).orElseThrow(() -> Refusal.notFound("checkNo", command.checkNo()));
        CheckRow row = wrong.row();
        if (row.correctsId() != null) {
            throw Refusal.refused(CheckGround.EQUIPMENT_CHECK_IS_CORRECTION.name(), "checkNo", command.checkNo());
        }
        stock.lock(row.account().holder());
        ledger.lock(row.targetId());
        if (!checks.countersOf(List.of(row.id())).isEmpty()) {
            throw corrected(command);
        }
        Optional<EquipmentMovement> movement = CheckRule.effect(row.account().state(), row.quantity(), row.failed())
                .map(effect -> takeBack(CheckRule.opposite(effect), wrong, command));
        Long decision = stamps.stored(command.decision());
        Instant stamp = movement.map(EquipmentMovement::recordedAt).orElseGet(stamps::stamp);
        return ledger.write(counter(row, command, movement, decision, stamp))
                .orElseThrow(() -> corrected(command))
                .checkNo();
    }

    private static Refusal corrected(CorrectEquipmentCheck command) {
        return Refusal.refused(CheckGround.EQUIPMENT_CHECK_CORRECTED.name(), "checkNo", command.checkNo());
    }

    private EquipmentMovement takeBack(CheckRule.Effect effect, NamedCheck wrong, CorrectEquipmentCheck command) {
        Account before = wrong.row().account();
        EquipmentState now = effect.act().usualState();
        if (stock.of(before.at(before.holder(), now), wrong.row().checkedOn()).available() < effect.quantity()) {
            throw Refusal.refused(CheckGround.EQUIPMENT_CHECK_MOVED_ON.name(), "checkNo", command.checkNo());
        }
        return stock.carryOut(new CheckStock.Change(
                effect,
                holders.named(List.of(before.holder())).get(before.holder()),
                CheckLines.of(wrong, now),
                wrong.row().checkedOn(),
                command.reason(),
                command.decision()));
    }

    private static CheckRow counter(
            CheckRow wrong,
            CorrectEquipmentCheck command,
            Optional<EquipmentMovement> movement,
            Long decision,
            Instant stamp) {
        return new CheckRow(
                0,
                null,
                wrong.targetId(),
                wrong.account(),
                wrong.quantity(),
                wrong.failed(),
                wrong.checkedOn(),
                wrong.result(),
                wrong.checker(),
                wrong.checkedBy(),
                wrong.findings(),
                wrong.recheckBy(),
                null,
                movement.map(EquipmentMovement::movementNo).orElse(null),
                wrong.id(),
                command.reason(),
                decision,
                stamp);
    }
}

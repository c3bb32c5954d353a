package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.anttcs.equipment.api.EquipmentCheckFinding;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.RecordEquipmentCheck;
import vn.anttcs.equipment.persistence.check.CheckRow;
import vn.anttcs.equipment.persistence.check.CheckTarget;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.check.CheckRule;
import vn.anttcs.equipment.rule.check.SaidCheck;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;

/** Records checks. */
@ApplicationScoped
public class CheckDesk {
    private CheckSubject subjects;
    private CheckPlanOfDay plans;
    private CheckStock stock;
    private CheckLedger ledger;
    private EquipmentStamp stamps;

    protected CheckDesk() {}

    @Inject
    public CheckDesk(
            CheckSubject subjects, CheckPlanOfDay plans, CheckStock stock, CheckLedger ledger, EquipmentStamp stamps) {
        this.subjects = subjects;
        this.plans = plans;
        this.stock = stock;
        this.ledger = ledger;
        this.stamps = stamps;
    }

    /** Records a check with what it does to custody; its number. */
    String add(RecordEquipmentCheck command) {
        LocalDate day = command.checkedOn();
        if (day.isAfter(stamps.today())) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(), "checkedOn", day.toString());
        }
        Account account = subjects.account(command.holder(), command.subject());
        CheckPlanOfDay.Found plan = plans.find(account.kindId(), command.planCode(), day);
        SaidCheck said = said(command, account);
        Refusal.unlessAllowed(Ruling.of(CheckRule.faults(said, CheckPlanTexts.rule(plan.fact()))));
        stock.lock(account.holder());
        refuseUnlike(said, account, command);
        long target = ledger.lock(CheckTarget.of(plan.plan().id(), account));
        Optional<EquipmentMovement> movement =
                CheckRule.effect(said).map(effect -> stock.carryOut(change(effect, command, account)));
        Long decision = stamps.stored(command.decision());
        Instant stamp = movement.map(EquipmentMovement::recordedAt).orElseGet(stamps::stamp);
        return ledger.write(new CheckRow(
                        0,
                        null,
                        target,
                        account,
                        said.quantity(),
                        said.failures(),
                        day,
                        said.result(),
                        said.checker(),
                        command.checkedBy(),
                        CheckPlanTexts.findings(command.findings()),
                        said.recheckBy(),
                        CheckRule.nextDue(said, CheckPlanTexts.interval(plan.fact()))
                                .orElse(null),
                        movement.map(EquipmentMovement::movementNo).orElse(null),
                        null,
                        null,
                        decision,
                        stamp))
                .orElseThrow()
                .checkNo();
    }

    private static SaidCheck said(RecordEquipmentCheck command, Account account) {
        List<EquipmentCheckFinding> findings = command.findings() == null ? List.of() : command.findings();
        return new SaidCheck(
                account.itemId() != 0,
                command.subject().quantity(),
                account.state(),
                command.checkedOn(),
                command.result(),
                command.failed(),
                command.checker(),
                findings.stream().map(EquipmentCheckFinding::pointCode).toList(),
                command.recheckBy());
    }

    private void refuseUnlike(SaidCheck said, Account account, RecordEquipmentCheck command) {
        CheckStock.Stock there = stock.of(account, said.checkedOn());
        CheckRule.unlike(said, there.held()).ifPresent(ground -> {
            throw Refusal.refused(
                    ground.name(),
                    "subject.quantity",
                    command.subject().kindCode(),
                    String.valueOf(there.held()),
                    String.valueOf(said.quantity()),
                    said.checkedOn().toString());
        });
        CheckRule.effect(said)
                .filter(effect -> effect.quantity() > there.available())
                .ifPresent(effect -> {
                    throw Refusal.refused(
                            EquipmentGround.EQUIPMENT_NOT_ENOUGH.name(),
                            "subject.quantity",
                            command.subject().kindCode(),
                            String.valueOf(Math.max(0, there.available())),
                            String.valueOf(effect.quantity()),
                            said.checkedOn().toString());
                });
    }

    private static CheckStock.Change change(CheckRule.Effect effect, RecordEquipmentCheck command, Account account) {
        return new CheckStock.Change(
                effect,
                command.holder(),
                CheckLines.in(command.subject(), account.state()),
                command.checkedOn(),
                command.checkedBy(),
                command.decision());
    }
}

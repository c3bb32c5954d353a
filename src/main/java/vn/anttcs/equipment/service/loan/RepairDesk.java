package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.SendEquipmentToRepair;
import vn.anttcs.equipment.api.TakeEquipmentFromRepair;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.rule.loan.RepairOutcome;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.register.MovementEntering;

/** Sends out to be repaired, and takes back. */
@ApplicationScoped
public class RepairDesk {
    private Custody custody;
    private OutingBook book;
    private OutingLines lines;

    protected RepairDesk() {}

    @Inject
    public RepairDesk(Custody custody, OutingBook book, OutingLines lines) {
        this.custody = custody;
        this.book = book;
        this.lines = lines;
    }

    OutingRow send(SendEquipmentToRepair command) {
        OutingBook.refuseDueDay(command.businessDay(), command.dueDay());
        long id = book.nextId();
        EquipmentMovement movement = custody.move(new Custody.Move(
                MovementAct.TO_REPAIR,
                command.holder(),
                null,
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision(),
                "",
                id));
        return book.add(new OutingRow(
                id,
                null,
                OutingSort.REPAIR,
                book.holder(command.holder(), "holder"),
                new Holder(HolderKind.REPAIR, id),
                command.businessDay(),
                command.dueDay(),
                new OutingRow.Paper(command.repairer(), command.documentNo(), command.documentDate()),
                command.reason(),
                book.stored(command.decision()),
                movement.movementNo(),
                movement.recordedAt()));
    }

    OutingRow take(TakeEquipmentFromRepair command) {
        OutingRow repair = book.of(command.holder(), "holder", OutingSort.REPAIR, command.repairNo());
        MovementHead head =
                lines.head(MovementAct.REPAIRED, command.businessDay(), command.reason(), command.decision());
        List<OutingLines.Said> said =
                command.lines().stream().map(OutingLines.Said::of).toList();
        List<Account> accounts = lines.accounts(repair, MovementAct.REPAIRED, said, command.businessDay());
        List<MovementEntering.Line> back = new ArrayList<>();
        for (int index = 0; index < accounts.size(); index++) {
            Account from = accounts.get(index);
            Account to = from.at(
                            repair.owner(), after(command.lines().get(index).outcome()))
                    .under(0);
            back.add(said.get(index).entered(from, to, index));
        }
        book.note(repair, lines.enter(head, back), command.costDong(), command.documentNo());
        return repair;
    }

    private static EquipmentState after(RepairOutcome outcome) {
        return outcome == RepairOutcome.REPAIRED ? EquipmentState.SERVICEABLE : EquipmentState.DAMAGED;
    }
}

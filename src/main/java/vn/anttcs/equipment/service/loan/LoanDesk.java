package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLender;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GiveBackEquipment;
import vn.anttcs.equipment.api.GivenBackLine;
import vn.anttcs.equipment.api.LendEquipment;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.loan.LoanGround;
import vn.anttcs.equipment.rule.loan.LoanOutcome;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.rule.loan.OutingSort;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.register.MovementEntering;
import vn.anttcs.platform.error.Refusal;

/** Lends, and takes back what was lent. */
@ApplicationScoped
public class LoanDesk {
    private Custody custody;
    private OutingBook book;
    private OutingLines lines;

    protected LoanDesk() {}

    @Inject
    public LoanDesk(Custody custody, OutingBook book, OutingLines lines) {
        this.custody = custody;
        this.book = book;
        this.lines = lines;
    }

    OutingRow lend(LendEquipment command) {
        OutingBook.refuseDueDay(command.businessDay(), command.dueDay());
        long id = book.nextId();
        EquipmentMovement movement = custody.move(new Custody.Move(
                MovementAct.LEND,
                lender(command.from()),
                command.to(),
                command.businessDay(),
                command.lines(),
                command.reason(),
                command.decision(),
                "",
                id));
        return book.add(new OutingRow(
                id,
                null,
                OutingSort.LOAN,
                book.holder(lender(command.from()), "from"),
                book.holder(command.to(), "to"),
                command.businessDay(),
                command.dueDay(),
                OutingRow.Paper.NONE,
                command.reason(),
                book.stored(command.decision()),
                movement.movementNo(),
                movement.recordedAt()));
    }

    OutingRow giveBack(GiveBackEquipment command) {
        OutingRow loan = book.of(lender(command.lender()), "lender", OutingSort.LOAN, command.loanNo());
        MovementHead back =
                lines.head(MovementAct.GIVE_BACK, command.businessDay(), command.reason(), command.decision());
        MovementHead lost = lines.head(MovementAct.LOSS, command.businessDay(), command.reason(), command.decision());
        List<OutingLines.Said> said =
                command.lines().stream().map(OutingLines.Said::of).toList();
        List<Account> accounts = lines.accounts(loan, MovementAct.GIVE_BACK, said, command.businessDay());
        List<MovementEntering.Line> returned = new ArrayList<>();
        List<MovementEntering.Line> missing = new ArrayList<>();
        for (int index = 0; index < accounts.size(); index++) {
            GivenBackLine line = command.lines().get(index);
            Account from = accounts.get(index);
            refuseWhole(from, line, index);
            Account to = line.outcome() == LoanOutcome.LOST
                    ? from.at(Holder.outside(HolderKind.LOST), from.state())
                    : from.at(loan.owner(), after(line.outcome())).under(0);
            (line.outcome() == LoanOutcome.LOST ? missing : returned)
                    .add(said.get(index).entered(from, to, index));
        }
        book.note(loan, lines.enter(back, returned), null, null);
        book.note(loan, lines.enter(lost, missing), null, null);
        return loan;
    }

    /** Nobody named is refused where the holder is looked for. */
    private static EquipmentHolder lender(EquipmentLender named) {
        return named == null ? null : new EquipmentHolder(named.storeNo(), named.teamCode(), null);
    }

    private static EquipmentState after(LoanOutcome outcome) {
        return outcome == LoanOutcome.DAMAGED ? EquipmentState.DAMAGED : EquipmentState.SERVICEABLE;
    }

    private static void refuseWhole(Account from, GivenBackLine line, int index) {
        if (!OutingRule.comesBack(from.state(), line.outcome())) {
            throw Refusal.refused(
                    LoanGround.EQUIPMENT_LOAN_STATE.name(), "lines[" + index + "].outcome", line.kindCode());
        }
    }
}

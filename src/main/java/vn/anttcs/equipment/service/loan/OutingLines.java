package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.GivenBackLine;
import vn.anttcs.equipment.api.RepairedLine;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.service.LineReading;
import vn.anttcs.equipment.service.register.MovementEntering;
import vn.anttcs.shared.Decision;

/** Reads lines of what comes back against the catalogue and against what is out. */
@ApplicationScoped
public class OutingLines {
    private LineReading lines;
    private MovementEntering entering;

    protected OutingLines() {}

    @Inject
    public OutingLines(LineReading lines, MovementEntering entering) {
        this.lines = lines;
        this.entering = entering;
    }

    /** What a command says comes back. */
    record Said(String kindCode, String size, String lotNo, String serialNo, long quantity) {
        static Said of(GivenBackLine line) {
            return new Said(line.kindCode(), line.size(), line.lotNo(), line.serialNo(), line.quantity());
        }

        static Said of(RepairedLine line) {
            return new Said(line.kindCode(), line.size(), line.lotNo(), line.serialNo(), line.quantity());
        }

        private LineRule.Line before(MovementAct act) {
            return new LineRule.Line(kindCode, size, lotNo, serialNo, quantity, act.usualState());
        }

        /** The line by which it leaves an account for another. */
        MovementEntering.Line entered(Account from, Account to, int index) {
            return new MovementEntering.Line(
                    new Posting(from, to, quantity, null), "lines[" + index + "].quantity", kindCode);
        }
    }

    /** The accounts of what comes back under a loan or repair, from its usual state; whoever has it is locked then. */
    List<Account> accounts(OutingRow outing, MovementAct act, List<Said> said, LocalDate day) {
        List<LineRule.Line> read = said.stream().map(line -> line.before(act)).toList();
        Map<String, LineReading.Known> known = lines.kinds(act, read, "lines", day);
        List<Account> accounts = lines.accounts(read, "lines", known, outing.taker());
        Map<Long, Account> pieces = entering.lying(outing.taker(), accounts);
        return accounts.stream()
                .map(account -> {
                    Account lies = pieces.get(account.itemId());
                    return lies != null && lies.outingId() == outing.id() ? lies : account.under(outing.id());
                })
                .toList();
    }

    /** Writes what is not empty; the movement, or null. */
    EquipmentMovement enter(MovementHead head, List<MovementEntering.Line> postings) {
        return postings.isEmpty() ? null : entering.enter(head, postings);
    }

    /** The head of an act on a day that is not to come. */
    MovementHead head(MovementAct act, LocalDate day, String reason, Decision decision) {
        entering.on(day);
        return entering.head(act, day, reason, decision);
    }
}

package vn.anttcs.equipment.service.inquiry;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.RecordFoundEquipment;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.persistence.inquiry.InquiryRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.rule.inquiry.InquiryGround;
import vn.anttcs.equipment.service.Custody;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.LineReading;
import vn.anttcs.equipment.service.register.MovementEntering;
import vn.anttcs.platform.error.Refusal;

/** Tìm lại được: takes back from what is lost what one movement brought there, to whoever had it. */
@ApplicationScoped
public class FoundAgain {
    private CustodyRows custody;
    private InquiryRows rows;
    private Holders holders;
    private LineReading lines;
    private MovementEntering entering;

    protected FoundAgain() {}

    @Inject
    public FoundAgain(
            CustodyRows custody, InquiryRows rows, Holders holders, LineReading lines, MovementEntering entering) {
        this.custody = custody;
        this.rows = rows;
        this.holders = holders;
        this.lines = lines;
        this.entering = entering;
    }

    /** One thing without the state in which it is. */
    private record Thing(long kindId, String size, String lotNo, long itemId) {
        private static Thing of(Account account) {
            return new Thing(account.kindId(), account.size(), account.lotNo(), account.itemId());
        }
    }

    EquipmentMovement record(RecordFoundEquipment command) {
        entering.on(command.businessDay());
        Holder holder = holders.of(command.holder(), "holder");
        MovementRow loss = custody.find(command.lossNo())
                .filter(found ->
                        custody.entries(found.id()).get(0).account().holder().equals(holder))
                .orElseThrow(() -> Refusal.notFound("lossNo", command.lossNo()));
        if (loss.head().act() != MovementAct.LOSS) {
            throw Refusal.refused(InquiryGround.EQUIPMENT_FOUND_ACT.name(), "lossNo", command.lossNo());
        }
        List<LineRule.Line> read = command.lines().stream()
                .map(line -> Custody.line(MovementAct.FOUND, line))
                .toList();
        List<Account> found = lines.accounts(
                read, "lines", lines.kinds(MovementAct.FOUND, read, "lines", command.businessDay()), holder);
        // Who finds holds the place of what is lost, so that nobody else finds the same.
        entering.lying(Holder.outside(HolderKind.LOST), found);
        Map<Account, Long> left = left(loss);
        List<MovementEntering.Line> postings = new ArrayList<>();
        for (int index = 0; index < found.size(); index++) {
            postings.addAll(taken(left, found.get(index), command, index));
        }
        EquipmentMovement movement = entering.enter(
                entering.head(MovementAct.FOUND, command.businessDay(), command.reason(), command.decision()),
                postings);
        rows.found(movement.movementNo(), loss.id());
        return movement;
    }

    /** What of a loss has not been found again, account by account. */
    private Map<Account, Long> left(MovementRow loss) {
        Map<Account, Long> left = new LinkedHashMap<>();
        List<Long> movements = new ArrayList<>(rows.foundOf(loss.id()));
        movements.add(loss.id());
        custody.entriesOf(movements).values().stream()
                .flatMap(List::stream)
                .filter(entry -> entry.account().holder().kind() == HolderKind.LOST)
                .forEach(entry -> left.merge(entry.account(), entry.quantity(), Long::sum));
        return left;
    }

    /** The lines by which something said to be found leaves what is lost; of a loan it is under that again. */
    private static List<MovementEntering.Line> taken(
            Map<Account, Long> left, Account there, RecordFoundEquipment command, int index) {
        EquipmentLine line = command.lines().get(index);
        long open = line.quantity();
        List<MovementEntering.Line> postings = new ArrayList<>();
        for (Map.Entry<Account, Long> lost : left.entrySet()) {
            long quantity = Math.min(open, lost.getValue());
            if (Thing.of(lost.getKey()).equals(Thing.of(there)) && quantity > 0) {
                Account to = there.under(lost.getKey().outingId());
                postings.add(new MovementEntering.Line(
                        new Posting(lost.getKey(), to, quantity, null),
                        "lines[" + index + "].quantity",
                        line.kindCode()));
                lost.setValue(lost.getValue() - quantity);
                open -= quantity;
            }
        }
        if (open > 0) {
            throw Refusal.refused(
                    InquiryGround.EQUIPMENT_FOUND_LEFT.name(),
                    "lines[" + index + "].quantity",
                    line.kindCode(),
                    String.valueOf(line.quantity() - open),
                    line.quantity().toString());
        }
        return postings;
    }
}

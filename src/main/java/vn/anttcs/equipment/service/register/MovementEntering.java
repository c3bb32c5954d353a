package vn.anttcs.equipment.service.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.rule.Posting;
import vn.anttcs.equipment.service.CustodyLedger;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.MovementViews;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Ghi sổ: enters lines that another room has read, all of them or none. */
@ApplicationScoped
public class MovementEntering {
    private CustodyLedger ledger;
    private MovementViews views;
    private EquipmentStamp stamps;

    protected MovementEntering() {}

    @Inject
    public MovementEntering(CustodyLedger ledger, MovementViews views, EquipmentStamp stamps) {
        this.ledger = ledger;
        this.views = views;
        this.stamps = stamps;
    }

    /**
     * A line with its place in the command.
     *
     * @param field such as {@code lines[2].quantity}
     */
    public record Line(Posting posting, String field, String kindCode) {}

    /** The day of an act and all that is recorded so far; a day to come is refused. */
    public ReadTime on(LocalDate businessDay) {
        return views.on(businessDay);
    }

    /** What is said of an act that has no papers. */
    public MovementHead head(MovementAct act, LocalDate day, String reason, Decision decision) {
        return new MovementHead(act, day, stamps.stored(decision), null, null, null, null, reason);
    }

    /** Locks those who give, and tells where their pieces lie. */
    public Map<Long, Account> lying(Holder giver, List<Account> accounts) {
        ledger.lock(List.of(giver));
        return ledger.pieces(giver, accounts);
    }

    /** Writes a movement; refuses it when there is not enough of something. */
    public EquipmentMovement enter(MovementHead head, List<Line> lines) {
        List<CustodyLedger.Shortage> shortages =
                ledger.shortages(lines.stream().map(Line::posting).toList(), head.businessDay());
        if (!shortages.isEmpty()) {
            throw Refusal.refused(shortages.stream()
                    .map(shortage -> Problem.of(
                            EquipmentGround.EQUIPMENT_NOT_ENOUGH.name(),
                            lines.get(shortage.line()).field(),
                            lines.get(shortage.line()).kindCode(),
                            String.valueOf(shortage.available()),
                            String.valueOf(shortage.posting().quantity()),
                            head.businessDay().toString()))
                    .toList());
        }
        return views.written(
                ledger.write(head, lines.stream().map(Line::posting).toList()));
    }
}

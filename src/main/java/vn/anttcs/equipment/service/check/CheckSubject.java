package vn.anttcs.equipment.service.check;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.LineRule;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.error.Refusal;

/** Reads what was checked against the catalogue. */
@ApplicationScoped
public class CheckSubject {
    private KindRows kinds;
    private NamedKinds named;
    private ItemRows items;
    private Holders holders;

    protected CheckSubject() {}

    @Inject
    public CheckSubject(KindRows kinds, NamedKinds named, ItemRows items, Holders holders) {
        this.kinds = kinds;
        this.named = named;
        this.items = items;
        this.holders = holders;
    }

    /** The account of what a holder has and was checked; refuses what no such kind can be. */
    Account account(EquipmentHolder holder, EquipmentLine line) {
        KindAnchor kind =
                kinds.find(line.kindCode()).orElseThrow(() -> Refusal.notFound("subject.kindCode", line.kindCode()));
        EquipmentState state = line.state() == null ? EquipmentState.SERVICEABLE : line.state();
        KindFact fact = named.of(List.of(kind.id())).get(kind.id()).fact();
        // What can be damaged can fail; what is damaged can be restored; nothing else is checked.
        MovementAct act = state == EquipmentState.DAMAGED ? MovementAct.RESTORE : MovementAct.DAMAGE;
        Refusal.unlessAllowed(Ruling.of(LineRule.faults(
                act,
                new LineRule.Line(line.kindCode(), line.size(), line.lotNo(), line.serialNo(), line.quantity(), state),
                new LineRule.Kind(
                        fact.category(),
                        fact.tracking(),
                        KindViews.sizes(fact).stream().map(size -> size.size()).toList()),
                "subject")));
        return new Account(
                holders.of(holder, "holder"),
                kind.id(),
                text(line.size()),
                text(line.lotNo()),
                item(kind, line),
                state);
    }

    private long item(KindAnchor kind, EquipmentLine line) {
        if (line.serialNo() == null) {
            return 0;
        }
        Long found = items.find(kind.id(), List.of(line.serialNo())).get(line.serialNo());
        if (found == null) {
            throw Refusal.notFound("subject.serialNo", line.serialNo());
        }
        return found;
    }

    private static String text(String said) {
        return said == null ? "" : said;
    }
}

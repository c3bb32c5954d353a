package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverPerson;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.persistence.HandoverRows;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.platform.error.Refusal;

/** Lập biên bản bàn giao: carries out a list, person by person in one transaction. */
@ApplicationScoped
public class HandoverMaking {
    private static final int MOST_LINES = 500;

    private Holders holders;
    private Custody custody;
    private CustodyLedger ledger;
    private HandoverRows lists;
    private EquipmentStamp stamps;

    protected HandoverMaking() {}

    @Inject
    public HandoverMaking(
            Holders holders, Custody custody, CustodyLedger ledger, HandoverRows lists, EquipmentStamp stamps) {
        this.holders = holders;
        this.custody = custody;
        this.ledger = ledger;
        this.lists = lists;
        this.stamps = stamps;
    }

    /**
     * Carries out a list.
     *
     * @param reversesId the list that it puts right, or null
     */
    HandoverRow make(MakeHandover command, Long reversesId) {
        int count = command.people().stream()
                .mapToInt(person -> person.lines().size())
                .sum();
        if (count > MOST_LINES) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_LIST_TOO_LONG.name(),
                    "people",
                    String.valueOf(count),
                    String.valueOf(MOST_LINES));
        }
        Holder store = holders.of(Custody.store(command.storeNo()), "");
        lockGivers(command, store);
        List<EquipmentMovement> movements = new ArrayList<>();
        for (int index = 0; index < command.people().size(); index++) {
            movements.add(custody.move(move(command, index)));
        }
        HandoverRow list = lists.numbered(new HandoverRow(
                0,
                null,
                command.direction().name(),
                store.id(),
                command.businessDay(),
                command.officer(),
                command.reason(),
                stamps.stored(command.decision()),
                reversesId,
                movements.get(movements.size() - 1).recordedAt()));
        List<String> numbers =
                movements.stream().map(EquipmentMovement::movementNo).toList();
        if (!lists.add(list, numbers)) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_LIST_REVERSED.name(), "listNo");
        }
        return list;
    }

    /** All at once and before the first stamp, so that no two lists wait for each other. */
    private void lockGivers(MakeHandover command, Holder store) {
        if (command.direction() == HandoverDirection.HAND_OVER) {
            ledger.lock(List.of(store));
            return;
        }
        List<Holder> givers = new ArrayList<>();
        for (int index = 0; index < command.people().size(); index++) {
            givers.add(holders.of(holder(command.people().get(index)), "people[" + index + "]"));
        }
        ledger.lock(givers);
    }

    private static Custody.Move move(MakeHandover command, int index) {
        HandoverPerson person = command.people().get(index);
        boolean out = command.direction() == HandoverDirection.HAND_OVER;
        EquipmentHolder store = Custody.store(command.storeNo());
        return new Custody.Move(
                out ? MovementAct.ISSUE : MovementAct.RETURN,
                out ? store : holder(person),
                out ? holder(person) : store,
                command.businessDay(),
                person.lines(),
                command.reason(),
                command.decision(),
                "people[" + index + "].");
    }

    private static EquipmentHolder holder(HandoverPerson person) {
        return new EquipmentHolder(null, person.teamCode(), person.memberNo());
    }
}

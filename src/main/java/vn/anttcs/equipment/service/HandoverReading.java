package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.equipment.api.EquipmentLine;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverPerson;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.api.ReverseHandover;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.persistence.HandoverRows;
import vn.anttcs.platform.error.Refusal;

/** Finds hand-over lists of a store, and turns them round. */
@ApplicationScoped
public class HandoverReading {
    private Holders holders;
    private HandoverRows lists;
    private HandoverViews views;

    protected HandoverReading() {}

    @Inject
    public HandoverReading(Holders holders, HandoverRows lists, HandoverViews views) {
        this.holders = holders;
        this.lists = lists;
        this.views = views;
    }

    /** The list of a store with a number, or the refusal {@code NOT_FOUND}. */
    public HandoverRow find(String storeNo, String listNo, Instant knownOn) {
        long store = holders.of(Custody.store(storeNo), "").id();
        return lists.find(store, listNo)
                .filter(list -> !list.recordedAt().isAfter(knownOn))
                .orElseThrow(() -> Refusal.notFound("listNo", listNo));
    }

    /** A list without its signatures. */
    public Handover view(HandoverRow list, String storeNo, Instant knownOn) {
        return views.view(list, storeNo, knownOn);
    }

    /** The command of the list that puts this one right. */
    MakeHandover turned(HandoverRow list, ReverseHandover command, Instant knownOn) {
        Handover view = views.view(list, command.storeNo(), knownOn);
        return new MakeHandover(
                command.storeNo(),
                view.direction() == HandoverDirection.HAND_OVER
                        ? HandoverDirection.TAKE_BACK
                        : HandoverDirection.HAND_OVER,
                command.businessDay(),
                command.officer(),
                view.people().stream()
                        .map(person -> new HandoverPerson(
                                person.teamCode(),
                                person.memberNo(),
                                person.lines().stream()
                                        .map(line -> new EquipmentLine(
                                                line.kindCode(),
                                                line.size(),
                                                line.lotNo(),
                                                line.serialNo(),
                                                line.quantity(),
                                                line.stateAfter()))
                                        .toList()))
                        .toList(),
                command.reason(),
                command.decision());
    }

    /** Whether another list has put this one right. */
    boolean isReversed(HandoverRow list) {
        return lists.isReversed(list.id());
    }
}

package vn.anttcs.equipment.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.Instant;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverPage;
import vn.anttcs.equipment.api.ListHandovers;
import vn.anttcs.equipment.api.MakeHandover;
import vn.anttcs.equipment.api.ReverseHandover;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.service.register.HandoverRegister;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;

/** Biên bản bàn giao: many items for one or many people, with one signature of each. */
@Stateless
public class EquipmentHandovers {
    @Inject
    private HandoverMaking making;

    @Inject
    private HandoverReading reading;

    @Inject
    private HandoverRegister register;

    @Inject
    private Clockwork clockwork;

    /** Hands over to many people, or takes back from them, all of it or nothing. */
    @Operation(
            value = "makeHandover",
            right = Right.EQUIPMENT_MANAGE,
            equipmentStores = "storeNo",
            teams = "people[].teamCode",
            members = "people[].memberNo",
            write = true)
    public Handover makeHandover(MakeHandover command) {
        return shown(making.make(command, null), command.storeNo());
    }

    /** Puts a hand-over right by a new list in the other direction. */
    @Operation(value = "reverseHandover", right = Right.EQUIPMENT_MANAGE, equipmentStores = "storeNo", write = true)
    public Handover reverseHandover(ReverseHandover command) {
        Instant now = clockwork.readTime(null, null).knownOn();
        HandoverRow list = reading.find(command.storeNo(), command.listNo(), now);
        if (reading.isReversed(list)) {
            throw Refusal.refused(EquipmentGround.EQUIPMENT_LIST_REVERSED.name(), "listNo", list.listNo());
        }
        return shown(making.make(reading.turned(list, command, now), list.id()), command.storeNo());
    }

    /** The hand-over lists of a store, the newest first. */
    @Operation(value = "listHandovers", right = Right.EQUIPMENT_READ, equipmentStores = "storeNo")
    public HandoverPage listHandovers(ListHandovers query) {
        return register.page(query);
    }

    private Handover shown(HandoverRow list, String storeNo) {
        return reading.view(list, storeNo, list.recordedAt());
    }
}

package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.Handover;
import vn.anttcs.equipment.api.HandoverDirection;
import vn.anttcs.equipment.api.HandoverEntry;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.HandoverRow;
import vn.anttcs.equipment.persistence.HandoverRows;
import vn.anttcs.personnel.service.ServiceLedger;

/** Shows hand-over lists. */
@ApplicationScoped
public class HandoverViews {
    private HandoverRows lists;
    private CustodyRows custody;
    private MovementViews movements;
    private ServiceLedger members;
    private EquipmentStamp stamps;

    protected HandoverViews() {}

    @Inject
    public HandoverViews(
            HandoverRows lists,
            CustodyRows custody,
            MovementViews movements,
            ServiceLedger members,
            EquipmentStamp stamps) {
        this.lists = lists;
        this.custody = custody;
        this.movements = movements;
        this.members = members;
        this.stamps = stamps;
    }

    Handover view(HandoverRow list, String storeNo, Instant knownOn) {
        List<EquipmentMovement> found = lists.movementsOf(list.id()).stream()
                .map(number -> custody.find(number).orElseThrow())
                .map(row -> movements.view(row, custody.entries(row.id()), knownOn))
                .toList();
        HandoverDirection direction = HandoverDirection.valueOf(list.direction());
        Map<String, Long> ids = found.stream()
                .map(movement -> user(movement, direction).memberNo())
                .filter(Objects::nonNull)
                .distinct()
                .collect(java.util.stream.Collectors.toMap(number -> number, members::idOf));
        Map<Long, String> names = members.namesOf(ids.values(), list.businessDay(), knownOn);
        return new Handover(
                list.listNo(),
                direction,
                storeNo,
                list.businessDay(),
                list.officer(),
                list.reason(),
                list.reversesId() == null ? null : lists.get(list.reversesId()).listNo(),
                found.stream()
                        .map(movement -> entry(movement, user(movement, direction), ids, names))
                        .toList(),
                stamps.decision(list.decisionId()),
                List.of(),
                list.recordedAt(),
                knownOn);
    }

    private static EquipmentHolder user(EquipmentMovement movement, HandoverDirection direction) {
        return direction == HandoverDirection.HAND_OVER ? movement.to() : movement.from();
    }

    private static HandoverEntry entry(
            EquipmentMovement movement, EquipmentHolder user, Map<String, Long> ids, Map<Long, String> names) {
        return new HandoverEntry(
                user.teamCode(),
                user.memberNo(),
                user.memberNo() == null ? null : names.get(ids.get(user.memberNo())),
                movement.movementNo(),
                movement.lines());
    }
}

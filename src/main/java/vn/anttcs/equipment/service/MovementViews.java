package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentMovement;
import vn.anttcs.equipment.api.MovementLine;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.EntryRow;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.MovementHead;
import vn.anttcs.equipment.persistence.MovementRow;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentGround;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows movements. */
@ApplicationScoped
public class MovementViews {
    private CustodyRows custody;
    private KindRows kinds;
    private ItemRows items;
    private Holders holders;
    private EquipmentStamp stamps;

    protected MovementViews() {}

    @Inject
    public MovementViews(CustodyRows custody, KindRows kinds, ItemRows items, Holders holders, EquipmentStamp stamps) {
        this.custody = custody;
        this.kinds = kinds;
        this.items = items;
        this.holders = holders;
        this.stamps = stamps;
    }

    /** The day of an act and all that is recorded so far; a day to come is refused. */
    ReadTime on(LocalDate businessDay) {
        if (businessDay.isAfter(stamps.today())) {
            throw Refusal.refused(
                    EquipmentGround.EQUIPMENT_DAY_IN_FUTURE.name(), "businessDay", businessDay.toString());
        }
        return stamps.on(businessDay);
    }

    /** The id of the decision on which an act rests, or null without one. */
    Long stored(Decision decision) {
        return stamps.stored(decision);
    }

    /** A movement after it was written. */
    EquipmentMovement written(MovementRow movement) {
        return view(movement, custody.entries(movement.id()), movement.recordedAt());
    }

    /** A movement as known at a recorded time. */
    EquipmentMovement view(MovementRow movement, List<EntryRow> entries, Instant knownOn) {
        MovementHead head = movement.head();
        Map<Holder, EquipmentHolder> named = holders.named(
                entries.stream().map(entry -> entry.account().holder()).toList());
        return new EquipmentMovement(
                movement.movementNo(),
                head.act(),
                head.businessDay(),
                named.get(entries.get(0).account().holder()),
                named.get(entries.get(1).account().holder()),
                lines(entries),
                head.documentNo(),
                head.documentDate(),
                head.supplier(),
                head.fundingSource(),
                head.reason(),
                stamps.decision(head.decisionId()),
                movement.recordedAt(),
                knownOn);
    }

    private List<MovementLine> lines(List<EntryRow> entries) {
        Map<Long, String> codes =
                kinds
                        .withIds(entries.stream()
                                .map(entry -> entry.account().kindId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode));
        Map<Long, String> serials = items.serialsOf(
                entries.stream().map(entry -> entry.account().itemId()).toList());
        List<MovementLine> lines = new ArrayList<>();
        for (int index = 0; index < entries.size(); index += 2) {
            Account from = entries.get(index).account();
            EntryRow to = entries.get(index + 1);
            lines.add(new MovementLine(
                    to.lineNo(),
                    codes.get(from.kindId()),
                    text(from.size()),
                    text(from.lotNo()),
                    serials.get(from.itemId()),
                    to.quantity(),
                    from.state(),
                    to.account().state(),
                    to.priceDong()));
        }
        return lines;
    }

    static String text(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}

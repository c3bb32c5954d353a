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
    public ReadTime on(LocalDate businessDay) {
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
    public EquipmentMovement written(MovementRow movement) {
        return view(movement, custody.entries(movement.id()), movement.recordedAt());
    }

    /** A movement as known at a recorded time. */
    EquipmentMovement view(MovementRow movement, List<EntryRow> entries, Instant knownOn) {
        return views(List.of(movement), entries, knownOn).get(0);
    }

    /**
     * Movements as known at a recorded time, in their order, with a few queries for all of them.
     *
     * @param entries of all of them, those of each line one behind the other: first what went, then what came
     */
    public List<EquipmentMovement> views(List<MovementRow> movements, List<EntryRow> entries, Instant knownOn) {
        Names names = names(movements, entries);
        Map<Long, List<EntryRow>> byMovement = entries.stream().collect(Collectors.groupingBy(EntryRow::movementId));
        return movements.stream()
                .map(movement -> view(movement, byMovement.get(movement.id()), names, knownOn))
                .toList();
    }

    private record Names(
            Map<Holder, EquipmentHolder> holders,
            Map<Long, String> kinds,
            Map<Long, String> serials,
            Map<Long, Decision> decisions) {}

    private Names names(List<MovementRow> movements, List<EntryRow> entries) {
        return new Names(
                holders.named(
                        entries.stream().map(entry -> entry.account().holder()).collect(Collectors.toSet())),
                kinds
                        .withIds(entries.stream()
                                .map(entry -> entry.account().kindId())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode)),
                items.serialsOf(
                        entries.stream().map(entry -> entry.account().itemId()).toList()),
                stamps.decisions(movements.stream()
                        .map(movement -> movement.head().decisionId())
                        .toList()));
    }

    private static EquipmentMovement view(MovementRow movement, List<EntryRow> entries, Names names, Instant knownOn) {
        MovementHead head = movement.head();
        return new EquipmentMovement(
                movement.movementNo(),
                head.act(),
                head.businessDay(),
                names.holders().get(entries.get(0).account().holder()),
                names.holders().get(entries.get(1).account().holder()),
                lines(entries, names),
                head.documentNo(),
                head.documentDate(),
                head.supplier(),
                head.fundingSource(),
                head.reason(),
                names.decisions().get(head.decisionId()),
                movement.recordedAt(),
                knownOn);
    }

    private static List<MovementLine> lines(List<EntryRow> entries, Names names) {
        List<MovementLine> lines = new ArrayList<>();
        for (int index = 0; index < entries.size(); index += 2) {
            Account from = entries.get(index).account();
            EntryRow to = entries.get(index + 1);
            lines.add(new MovementLine(
                    to.lineNo(),
                    names.kinds().get(from.kindId()),
                    text(from.size()),
                    text(from.lotNo()),
                    names.serials().get(from.itemId()),
                    to.quantity(),
                    from.state(),
                    to.account().state(),
                    to.priceDong()));
        }
        return lines;
    }

    /** A text that is kept empty where there is none. */
    public static String text(String stored) {
        return stored.isEmpty() ? null : stored;
    }
}

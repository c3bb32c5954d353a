package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.equipment.api.EquipmentHolder;
import vn.anttcs.equipment.api.EquipmentLoan;
import vn.anttcs.equipment.api.EquipmentOutLine;
import vn.anttcs.equipment.api.EquipmentOutReturn;
import vn.anttcs.equipment.api.EquipmentRepair;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.loan.OutPiece;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.loan.OutingRule;
import vn.anttcs.equipment.rule.loan.OutingStatus;
import vn.anttcs.equipment.service.EquipmentStamp;
import vn.anttcs.equipment.service.Holders;
import vn.anttcs.equipment.service.MovementViews;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.Decision;

/** Shows loans and repairs as they stood at two times, with a few queries for many of them. */
@ApplicationScoped
public class OutingViews {
    private static final Set<HolderKind> AWAY =
            EnumSet.of(HolderKind.STORE, HolderKind.TEAM, HolderKind.MEMBER, HolderKind.REPAIR);

    private OutingRows rows;
    private NamedKinds kinds;
    private ItemRows items;
    private Holders holders;
    private EquipmentStamp stamps;

    protected OutingViews() {}

    @Inject
    public OutingViews(OutingRows rows, NamedKinds kinds, ItemRows items, Holders holders, EquipmentStamp stamps) {
        this.rows = rows;
        this.kinds = kinds;
        this.items = items;
        this.holders = holders;
        this.stamps = stamps;
    }

    private record Known(
            Map<Long, List<OutPiece>> pieces,
            Map<Long, List<OutingRow.Return>> returns,
            Map<Long, NamedKinds.Named> kinds,
            Map<Long, String> serials,
            Map<Holder, EquipmentHolder> holders,
            Map<Long, Decision> decisions,
            ReadTime time) {
        private OutingStatus status(OutingRow row) {
            long out = lines(row).stream().mapToLong(EquipmentOutLine::away).sum();
            return OutingRule.status(row.dueDay(), out, time.validOn());
        }

        private List<EquipmentOutReturn> back(OutingRow row) {
            return returns.getOrDefault(row.id(), List.of()).stream()
                    .map(back -> new EquipmentOutReturn(
                            back.movementNo(),
                            back.businessDay(),
                            back.costDong(),
                            back.documentNo(),
                            back.recordedAt()))
                    .toList();
        }

        private List<EquipmentOutLine> lines(OutingRow row) {
            Map<String, List<OutPiece>> together = new TreeMap<>();
            pieces.getOrDefault(row.id(), List.of())
                    .forEach(piece -> together.computeIfAbsent(key(piece), key -> new ArrayList<>())
                            .add(piece));
            return together.values().stream().map(this::line).toList();
        }

        private String key(OutPiece piece) {
            return String.join(
                    "|",
                    kinds.get(piece.kindId()).kind().kindCode(),
                    piece.size(),
                    piece.lotNo(),
                    serials.getOrDefault(piece.itemId(), ""));
        }

        private EquipmentOutLine line(List<OutPiece> parts) {
            OutPiece one = parts.get(0);
            NamedKinds.Named kind = kinds.get(one.kindId());
            long sent = parts.stream().mapToLong(OutPiece::sent).sum();
            long lost = there(parts, EnumSet.of(HolderKind.LOST));
            long out = there(parts, AWAY);
            return new EquipmentOutLine(
                    kind.kind().kindCode(),
                    kind.fact().title(),
                    kind.fact().unitOfMeasure(),
                    MovementViews.text(one.size()),
                    MovementViews.text(one.lotNo()),
                    serials.get(one.itemId()),
                    sent,
                    sent - lost - out,
                    lost,
                    out);
        }

        private static long there(List<OutPiece> parts, Set<HolderKind> places) {
            return parts.stream()
                    .filter(part -> places.contains(part.place()))
                    .mapToLong(OutPiece::there)
                    .sum();
        }
    }

    private Known known(List<OutingRow> found, ReadTime time) {
        List<Long> ids = found.stream().map(OutingRow::id).toList();
        Map<Long, List<OutPiece>> pieces = rows.pieces(ids, time);
        List<OutPiece> all = pieces.values().stream().flatMap(List::stream).toList();
        return new Known(
                pieces,
                rows.returns(ids, time),
                kinds.of(all.stream().map(OutPiece::kindId).collect(Collectors.toSet())),
                items.serialsOf(all.stream().map(OutPiece::itemId).toList()),
                holders.named(found.stream()
                        .flatMap(row -> Stream.of(row.owner(), row.taker()))
                        .collect(Collectors.toSet())),
                stamps.decisions(found.stream().map(OutingRow::decisionId).toList()),
                time);
    }

    /** Loans in their order. */
    List<EquipmentLoan> loans(List<OutingRow> found, ReadTime time) {
        Known known = known(found, time);
        return found.stream()
                .map(row -> new EquipmentLoan(
                        row.outingNo(),
                        known.holders().get(row.owner()),
                        known.holders().get(row.taker()),
                        row.businessDay(),
                        row.dueDay(),
                        known.status(row),
                        known.lines(row),
                        known.back(row),
                        row.movementNo(),
                        row.reason(),
                        known.decisions().get(row.decisionId()),
                        row.recordedAt(),
                        time.knownOn()))
                .toList();
    }

    /** Repairs in their order. */
    List<EquipmentRepair> repairs(List<OutingRow> found, ReadTime time) {
        Known known = known(found, time);
        return found.stream()
                .map(row -> new EquipmentRepair(
                        row.outingNo(),
                        known.holders().get(row.owner()),
                        row.businessDay(),
                        row.paper().repairer(),
                        row.paper().documentNo(),
                        row.paper().documentDate(),
                        row.dueDay(),
                        known.status(row),
                        known.lines(row),
                        known.returns().getOrDefault(row.id(), List.of()).stream()
                                .mapToLong(OutingRow.Return::costDong)
                                .sum(),
                        known.back(row),
                        row.movementNo(),
                        row.reason(),
                        known.decisions().get(row.decisionId()),
                        row.recordedAt(),
                        time.knownOn()))
                .toList();
    }
}

package vn.anttcs.equipment.service.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentOutLine;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.loan.OutPiece;
import vn.anttcs.equipment.persistence.loan.OutingRow;
import vn.anttcs.equipment.persistence.loan.OutingRows;
import vn.anttcs.equipment.persistence.loan.PriceRows;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.loan.Purchases;
import vn.anttcs.equipment.service.MovementViews;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.platform.persistence.ReadTime;

/** What went under loans and repairs, where it is at two times, and what that of it which is away cost. */
@ApplicationScoped
public class OutingContents {
    private OutingRows rows;
    private NamedKinds kinds;
    private ItemRows items;
    private PriceRows prices;

    protected OutingContents() {}

    @Inject
    public OutingContents(OutingRows rows, NamedKinds kinds, ItemRows items, PriceRows prices) {
        this.rows = rows;
        this.kinds = kinds;
        this.items = items;
        this.prices = prices;
    }

    /** The lines of loans and repairs, by internal id, with a few queries for all. */
    Map<Long, List<EquipmentOutLine>> of(List<OutingRow> found, ReadTime time) {
        Map<Long, List<OutPiece>> pieces =
                rows.pieces(found.stream().map(OutingRow::id).toList(), time);
        List<OutPiece> all = pieces.values().stream().flatMap(List::stream).toList();
        Set<Long> kindIds = all.stream().map(OutPiece::kindId).collect(Collectors.toSet());
        List<Long> itemIds =
                all.stream().map(OutPiece::itemId).filter(item -> item != 0).toList();
        Set<Holder> owners = found.stream().map(OutingRow::owner).collect(Collectors.toSet());
        Known known = new Known(
                kinds.of(kindIds),
                items.serialsOf(itemIds),
                prices.ofPieces(itemIds, time),
                prices.bought(owners, kindIds, time));
        Map<Long, List<EquipmentOutLine>> lines = new HashMap<>();
        found.forEach(row -> lines.put(row.id(), known.lines(row.owner(), pieces.getOrDefault(row.id(), List.of()))));
        return lines;
    }

    private record Known(
            Map<Long, NamedKinds.Named> kinds,
            Map<Long, String> serials,
            Map<Long, Purchases> pieces,
            Map<PriceRows.Stocked, Purchases> bought) {
        private List<EquipmentOutLine> lines(Holder owner, List<OutPiece> parts) {
            Map<String, List<OutPiece>> together = new TreeMap<>();
            parts.forEach(piece -> together.computeIfAbsent(key(piece), key -> new ArrayList<>())
                    .add(piece));
            return together.values().stream().map(same -> line(owner, same)).toList();
        }

        private String key(OutPiece piece) {
            return String.join(
                    "|",
                    kinds.get(piece.kindId()).kind().kindCode(),
                    piece.size(),
                    piece.lotNo(),
                    serials.getOrDefault(piece.itemId(), ""));
        }

        private EquipmentOutLine line(Holder owner, List<OutPiece> parts) {
            OutPiece one = parts.get(0);
            NamedKinds.Named kind = kinds.get(one.kindId());
            long sent = parts.stream().mapToLong(OutPiece::sent).sum();
            long lost = there(parts, part -> part.place() == HolderKind.LOST);
            long away = there(parts, OutPiece::isAway);
            Purchases cost = cost(owner, one);
            return new EquipmentOutLine(
                    kind.kind().kindCode(),
                    kind.fact().title(),
                    kind.fact().unitOfMeasure(),
                    MovementViews.text(one.size()),
                    MovementViews.text(one.lotNo()),
                    serials.get(one.itemId()),
                    sent,
                    sent - lost - away,
                    lost,
                    away,
                    cost == null ? null : cost.valueOf(away));
        }

        private Purchases cost(Holder owner, OutPiece piece) {
            return piece.itemId() == 0
                    ? bought.get(new PriceRows.Stocked(owner, piece.kindId(), piece.size(), piece.lotNo()))
                    : pieces.get(piece.itemId());
        }

        private static long there(List<OutPiece> parts, Predicate<OutPiece> where) {
            return parts.stream().filter(where).mapToLong(OutPiece::there).sum();
        }
    }
}

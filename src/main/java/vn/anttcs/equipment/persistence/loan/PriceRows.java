package vn.anttcs.equipment.persistence.loan;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.loan.Purchases;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** At what prices things came, told by the ledger of custody. */
@ApplicationScoped
public class PriceRows {
    private static final String PRICED =
            " and e.quantity > 0 and e.price_dong is not null and e.business_day <= :day and e.recorded_at <= :known";

    private Database database;

    protected PriceRows() {}

    @Inject
    public PriceRows(Database database) {
        this.database = database;
    }

    /**
     * Something that a holder bought and that has no number.
     *
     * @param size empty where the kind has one
     * @param lotNo empty unless the kind is tracked by lot
     */
    public record Stocked(Holder holder, long kindId, String size, String lotNo) {}

    /** What pieces cost when they came last, by their internal ids; those without a price are absent. */
    public Map<Long, Purchases> ofPieces(Collection<Long> itemIds, ReadTime time) {
        Map<Long, Purchases> found = new HashMap<>();
        database.about(
                        "e.item_id",
                        itemIds,
                        among -> "select e.item_id, e.price_dong from equipment_entry e" + among.join() + " where "
                                + among.condition() + PRICED + " order by e.item_id, e.business_day, e.recorded_at",
                        query -> at(query, time)
                                .map((row, context) -> Map.entry(row.getLong(1), Purchases.ofPiece(row.getLong(2)))))
                .forEach(piece -> found.put(piece.getKey(), piece.getValue()));
        return found;
    }

    /** What holders bought of kinds of equipment that have no numbers; what came without a price is left out. */
    public Map<Stocked, Purchases> bought(Collection<Holder> holders, Collection<Long> kindIds, ReadTime time) {
        Map<Stocked, Purchases> found = new HashMap<>();
        if (kindIds.isEmpty()) {
            return found;
        }
        for (HolderKind kind : HolderKind.CUSTODIANS) {
            List<Long> ids = holders.stream()
                    .filter(holder -> holder.kind() == kind)
                    .map(Holder::id)
                    .toList();
            database.about(
                            "e.holder_id",
                            ids,
                            among -> "select e.holder_id, e.kind_id, e.size_code, e.lot_no, sum(e.quantity),"
                                    + " sum(e.quantity * e.price_dong) from equipment_entry e" + among.join()
                                    + " where e.holder_kind = :holderKind and " + among.condition()
                                    + " and e.kind_id in (<kinds>) and e.item_id = 0" + PRICED
                                    + " group by e.holder_id, e.kind_id, e.size_code, e.lot_no",
                            query -> at(query, time)
                                    .bind("holderKind", kind.name())
                                    .bindList("kinds", List.copyOf(kindIds))
                                    .map((row, context) -> Map.entry(
                                            new Stocked(
                                                    new Holder(kind, row.getLong(1)),
                                                    row.getLong(2),
                                                    row.getString(3),
                                                    row.getString(4)),
                                            new Purchases(row.getLong(5), row.getLong(6)))))
                    .forEach(stocked -> found.put(stocked.getKey(), stocked.getValue()));
        }
        return found;
    }

    private static Query at(Query query, ReadTime time) {
        return query.bind("day", time.validOn()).bind("known", time.knownOn());
    }
}

package vn.anttcs.equipment.persistence.vehicle;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.MovementAct;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;

/** Monthly logs of vehicles, and what the ledger of custody tells of fuel. */
@ApplicationScoped
public class FuelRows {
    public static final DatedTable<LogFact> LOGS =
            DatedTable.keyed("equipment_vehicle_log", "vehicle_id", "log_month", LogFact.class);

    private static final int CHUNK = 1000;

    private Database database;

    protected FuelRows() {}

    @Inject
    public FuelRows(Database database) {
        this.database = database;
    }

    /**
     * What came and what was used up in a month.
     *
     * @param issued came from stores, suppliers or others
     */
    public record Flow(long issued, long consumed) {
        /** Nothing came and nothing was used up. */
        public static final Flow NONE = new Flow(0, 0);

        private Flow and(Flow other) {
            return new Flow(issued + other.issued, consumed + other.consumed);
        }
    }

    /** What holders of one kind got and used up of some kinds of fuel in the month that ends on the day of the two times. */
    public Map<Holder, Flow> flows(HolderKind kind, Collection<Long> holderIds, Collection<Long> fuels, ReadTime time) {
        Map<Holder, Flow> found = new HashMap<>();
        List<Long> all = new ArrayList<>(holderIds);
        for (int from = 0; from < all.size() && !fuels.isEmpty(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            database.use(handle -> handle.createQuery("select e.holder_id, m.act, sum(e.quantity)"
                            + " from equipment_entry e join equipment_movement m on m.id = e.movement_id"
                            + " where e.holder_kind = :kind and e.holder_id in (<ids>) and e.kind_id in (<fuels>)"
                            + " and e.business_day >= :first and e.business_day <= :day and e.recorded_at <= :known"
                            + " and m.act in ('RECEIVE', 'OPENING', 'ISSUE', 'TRANSFER', 'RETURN', 'CONSUME')"
                            + " and (m.act = 'CONSUME' or e.quantity > 0) group by e.holder_id, m.act")
                    .bind("kind", kind.name())
                    .bindList("ids", chunk)
                    .bindList("fuels", List.copyOf(fuels))
                    .bind("first", time.validOn().withDayOfMonth(1))
                    .bind("day", time.validOn())
                    .bind("known", time.knownOn())
                    .map((row, context) -> found.merge(
                            new Holder(kind, row.getLong(1)), flow(row.getString(2), row.getLong(3)), Flow::and))
                    .list());
        }
        return found;
    }

    private static Flow flow(String act, long quantity) {
        return act.equals(MovementAct.CONSUME.name()) ? new Flow(0, -quantity) : new Flow(quantity, 0);
    }
}

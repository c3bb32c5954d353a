package vn.anttcs.equipment.persistence.area;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.ReadTime;

/** What many holders have together. */
@ApplicationScoped
public class AreaHoldingRows {
    private Database database;

    protected AreaHoldingRows() {}

    @Inject
    public AreaHoldingRows(Database database) {
        this.database = database;
    }

    /** What some holders have of a kind in a state; there are several of the same for many holders. */
    public record Held(HolderKind holder, long kindId, EquipmentState state, long quantity) {}

    /**
     * What holders of one kind have at the two times, summed for some of them at a time.
     *
     * @param kindId of one kind of equipment alone, or null
     */
    public List<Held> held(HolderKind holder, Collection<Long> holderIds, Long kindId, ReadTime time) {
        return database.about(
                "e.holder_id",
                holderIds,
                among -> "select e.kind_id, e.state, sum(e.quantity) from equipment_entry e" + among.join()
                        + " where e.holder_kind = :holder and " + among.condition()
                        + (kindId == null ? "" : " and e.kind_id = :kind")
                        + " and e.business_day <= :day and e.recorded_at <= :known"
                        + " group by e.kind_id, e.state having sum(e.quantity) <> 0",
                query -> (kindId == null ? query : query.bind("kind", kindId))
                        .bind("holder", holder.name())
                        .bind("day", time.validOn())
                        .bind("known", time.knownOn())
                        .map((row, context) -> new Held(
                                holder, row.getLong(1), EquipmentState.valueOf(row.getString(2)), row.getLong(3))));
    }
}

package vn.anttcs.equipment.persistence.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.climate.Replacement;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/** What the norms of a territory replace, and the lock under which such norms are written. */
@ApplicationScoped
public class ReplacementRows {
    private Database database;

    protected ReplacementRows() {}

    @Inject
    public ReplacementRows(Database database) {
        this.database = database;
    }

    /** Lets nobody else write a norm that replaces a kind until commit. */
    public void lock() {
        database.use(
                handle -> handle.execute("update equipment_replacement_state set version = version + 1 where id = 1"));
    }

    /** What the norms of a territory replace on any day, as everybody has written it so far. */
    public List<Replacement> of(long unitId) {
        return database.with(handle -> handle.createQuery(
                        "select k.kind_code, f.replaces_kind, f.valid_from, f.valid_to from equipment_norm n"
                                + " join equipment_kind k on k.id = n.kind_id"
                                + " join equipment_norm_fact f on f.norm_id = n.id"
                                + " where n.unit_id = :unit and f.superseded_at = :open and f.replaces_kind is not null"
                                + " order by k.kind_code, f.valid_from")
                .bind("unit", unitId)
                .bind("open", Dated.OPEN)
                .map((row, context) -> new Replacement(
                        row.getString(1),
                        row.getString(2),
                        DateRange.of(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class))))
                .list());
    }
}

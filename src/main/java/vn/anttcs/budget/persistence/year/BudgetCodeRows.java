package vn.anttcs.budget.persistence.year;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.budget.rule.year.BudgetCodeKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/** The catalogue of budget codes. */
@ApplicationScoped
public class BudgetCodeRows {
    public static final DatedTable<BudgetCodeFact> FACTS =
            DatedTable.of("budget_code_fact", "budget_code_id", BudgetCodeFact.class);

    private static final String SELECT = "select id, kind, code, version from budget_code";
    private static final String HELD = " and f.recorded_at <= :known and f.superseded_at > :known"
            + " and f.valid_from <= :day and f.valid_to > :day";
    private static final RowMapper<BudgetCodeAnchor> ANCHOR = (row, context) -> new BudgetCodeAnchor(
            row.getLong(1), BudgetCodeKind.valueOf(row.getString(2)), row.getString(3), row.getLong(4));

    private Database database;

    protected BudgetCodeRows() {}

    @Inject
    public BudgetCodeRows(Database database) {
        this.database = database;
    }

    /**
     * Which codes are wanted; kind and code may be null.
     *
     * @param afterKind only codes behind this kind and code; empty for the first page
     */
    public record Wanted(
            BudgetCodeKind kind, String code, boolean retired, String afterKind, String afterCode, int most) {}

    /** The code, if it was ever added. */
    public Optional<BudgetCodeAnchor> find(BudgetCodeKind kind, String code) {
        return one(kind, code, "");
    }

    /** The code, locked until commit and with its next version. */
    public Optional<BudgetCodeAnchor> lock(BudgetCodeKind kind, String code) {
        Optional<BudgetCodeAnchor> found = one(kind, code, " for update");
        found.ifPresent(anchor -> database.use(
                handle -> handle.execute("update budget_code set version = version + 1 where id = ?", anchor.id())));
        return found;
    }

    private Optional<BudgetCodeAnchor> one(BudgetCodeKind kind, String code, String locked) {
        return database.with(handle -> handle.createQuery(SELECT + " where kind = :kind and code = :code" + locked)
                .bind("kind", kind.name())
                .bind("code", code)
                .map(ANCHOR)
                .findFirst());
    }

    /** Adds a code; false when somebody else has added it meanwhile. */
    public boolean add(BudgetCodeAnchor added) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.execute(
                "insert into budget_code (id, kind, code, version) values (?, ?, ?, ?)",
                added.id(),
                added.kind().name(),
                added.code(),
                added.version())));
    }

    /** Whether there is any code at all. */
    public boolean isEmpty() {
        return database.with(handle -> handle.createQuery("select 1 from budget_code limit 1")
                .mapTo(Integer.class)
                .findFirst()
                .isEmpty());
    }

    /** Whether a code is in use at the two times. */
    public boolean isInUse(BudgetCodeKind kind, String code, ReadTime time) {
        return database.with(handle -> handle.createQuery("select 1 from budget_code c join budget_code_fact f"
                        + " on f.budget_code_id = c.id where c.kind = :kind and c.code = :code and f.retired = false"
                        + HELD)
                .bind("kind", kind.name())
                .bind("code", code)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .mapTo(Integer.class)
                .findFirst()
                .isPresent());
    }

    /** A page of codes of which something holds at the two times, by kind and code. */
    public List<BudgetCodeAnchor> page(Wanted wanted, ReadTime time) {
        String sql = "select c.id, c.kind, c.code, c.version from budget_code c where (c.kind > :afterKind"
                + " or (c.kind = :afterKind and c.code > :afterCode))"
                + (wanted.kind() == null ? "" : " and c.kind = :kind")
                + (wanted.code() == null ? "" : " and c.code = :code")
                + " and exists (select 1 from budget_code_fact f where f.budget_code_id = c.id and f.retired = :retired"
                + HELD + ") order by c.kind, c.code limit :most";
        return database.with(handle -> handle.createQuery(sql)
                .bind("afterKind", wanted.afterKind())
                .bind("afterCode", wanted.afterCode())
                .bind("kind", wanted.kind() == null ? null : wanted.kind().name())
                .bind("code", wanted.code())
                .bind("retired", wanted.retired())
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .bind("most", wanted.most())
                .map(ANCHOR)
                .list());
    }
}

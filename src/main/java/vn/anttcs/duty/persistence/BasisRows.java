package vn.anttcs.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.function.ToLongFunction;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;

/** Tables and anchors of duty plans, training orders and mobilisation orders. */
@ApplicationScoped
public class BasisRows {
    public static final DatedTable<BasisFact> FACTS = DatedTable.of("duty_basis_fact", "basis_id", BasisFact.class);
    public static final DatedTable<Named> MEMBERS =
            DatedTable.keyed("duty_basis_member", "basis_id", "member_no", Named.class);

    private static final String SELECT = "select id, basis_no, kind, version from duty_basis";
    private static final RowMapper<BasisAnchor> ANCHOR = (row, context) ->
            new BasisAnchor(row.getLong(1), row.getString(2), BasisKind.valueOf(row.getString(3)), row.getLong(4));

    private Database database;
    private ToLongFunction<String> numbers;

    protected BasisRows() {}

    @Inject
    public BasisRows(Database database, Ids ids) {
        this(database, ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public BasisRows(Database database, ToLongFunction<String> numbers) {
        this.database = database;
        this.numbers = numbers;
    }

    /** The plan or order with a number. */
    public Optional<BasisAnchor> find(String number) {
        return database.with(handle -> handle.createQuery(SELECT + " where basis_no = :number")
                .bind("number", number)
                .map(ANCHOR)
                .findFirst());
    }

    /** Those with the numbers, in one query; unknown ones are left out. */
    public List<BasisAnchor> withNumbers(Collection<String> wanted) {
        return list("basis_no", wanted);
    }

    /** Those with the internal ids, in one query. */
    public List<BasisAnchor> withIds(Collection<Long> wanted) {
        return list("id", wanted);
    }

    private List<BasisAnchor> list(String column, Collection<?> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where " + column + " in (<wanted>)")
                        .bindList("wanted", List.copyOf(wanted))
                        .map(ANCHOR)
                        .list());
    }

    /**
     * Takes the lock under which a plan or an order is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public BasisAnchor lock(BasisAnchor found, Long expected) {
        BasisAnchor locked = database.with(handle -> handle.createQuery(SELECT + " where id = :id for update")
                .bind("id", found.id())
                .map(ANCHOR)
                .one());
        if (expected != null && expected != locked.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update duty_basis set version = version + 1 where id = :id")
                .bind("id", locked.id())
                .execute());
        return new BasisAnchor(locked.id(), locked.number(), locked.kind(), locked.version() + 1);
    }

    /** A new plan or order with the next public number of its kind. */
    public BasisAnchor create(BasisKind kind) {
        boolean order = kind == BasisKind.MOBILISATION_ORDER;
        String number = String.format(
                order ? "DD%07d" : "KH%07d", numbers.applyAsLong(order ? "mobilisation_no" : "duty_plan_no"));
        BasisAnchor created = new BasisAnchor(numbers.applyAsLong("id"), number, kind, 1);
        database.use(handle -> handle.createUpdate(
                        "insert into duty_basis (id, basis_no, kind, version) values (:id, :number, :kind, 1)")
                .bind("id", created.id())
                .bind("number", number)
                .bind("kind", kind.name())
                .execute());
        return created;
    }
}

package vn.anttcs.equipment.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Tables and anchors of the catalogue. */
@ApplicationScoped
public class KindRows {
    public static final DatedTable<KindFact> FACTS = DatedTable.of("equipment_kind_fact", "kind_id", KindFact.class);
    public static final DatedTable<PriceFact> PRICES = DatedTable.of("equipment_price", "kind_id", PriceFact.class);

    private static final String SELECT = "select k.id, k.kind_code, k.version from equipment_kind k";
    private static final RowMapper<KindAnchor> ANCHOR =
            (row, context) -> new KindAnchor(row.getLong(1), row.getString(2), row.getLong(3));

    private Database database;

    protected KindRows() {}

    @Inject
    public KindRows(Database database) {
        this.database = database;
    }

    /** The kind with a code. */
    public Optional<KindAnchor> find(String kindCode) {
        return database.with(handle -> handle.createQuery(SELECT + " where k.kind_code = :code")
                .bind("code", kindCode)
                .map(ANCHOR)
                .findFirst());
    }

    /** Those with the codes, in one query; unknown ones are left out. */
    public List<KindAnchor> withCodes(Collection<String> kindCodes) {
        return list("kind_code", kindCodes);
    }

    /** Those with the internal ids, in one query. */
    public List<KindAnchor> withIds(Collection<Long> ids) {
        return list("id", ids);
    }

    private List<KindAnchor> list(String column, Collection<?> wanted) {
        return wanted.isEmpty()
                ? List.of()
                : database.with(handle -> handle.createQuery(SELECT + " where k." + column + " in (<wanted>)")
                        .bindList("wanted", List.copyOf(wanted))
                        .map(ANCHOR)
                        .list());
    }

    /** Kinds in the catalogue at the two times by code, at most so many after a code; a category or null for all. */
    public List<KindAnchor> next(EquipmentCategory category, ReadTime time, String after, int most) {
        String sql = SELECT + " join equipment_kind_fact f on f.kind_id = k.id where k.kind_code > :after"
                + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                + " and f.valid_to > :day" + (category == null ? "" : " and f.category = :category")
                + " order by k.kind_code limit :most";
        return database.with(handle -> {
            var query = handle.createQuery(sql)
                    .bind("after", after)
                    .bind("known", time.knownOn())
                    .bind("day", time.validOn())
                    .bind("most", most);
            return (category == null ? query : query.bind("category", category.name()))
                    .map(ANCHOR)
                    .list();
        });
    }

    /**
     * Takes the lock under which a kind is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public KindAnchor lock(String kindCode, Long expected) {
        KindAnchor locked = database.with(handle -> handle.createQuery(SELECT + " where k.kind_code = :code for update")
                .bind("code", kindCode)
                .map(ANCHOR)
                .findFirst()
                .orElseThrow(() -> Refusal.notFound("kindCode", kindCode)));
        if (expected != null && expected != locked.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update equipment_kind set version = version + 1 where id = :id")
                .bind("id", locked.id())
                .execute());
        return new KindAnchor(locked.id(), kindCode, locked.version() + 1);
    }

    /** A new kind; false when its code is taken. */
    public boolean add(KindAnchor kind) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into equipment_kind (id, kind_code, version) values (:id, :code, :version)")
                .bind("id", kind.id())
                .bind("code", kind.kindCode())
                .bind("version", kind.version())
                .execute()));
    }

    /** Whether there is any kind. */
    public boolean isEmpty() {
        return database.with(handle -> handle.createQuery("select count(*) from equipment_kind")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }
}

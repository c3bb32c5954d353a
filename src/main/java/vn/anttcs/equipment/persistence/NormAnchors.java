package vn.anttcs.equipment.persistence;

import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/**
 * Anchors of norms of kinds by territory, one for each kind and territory, in a table of their own beside their dated
 * facts. What a norm says is the record of those facts.
 */
public abstract class NormAnchors<F extends Record> {
    private static final RowMapper<NormAnchor> ANCHOR = (row, context) ->
            new NormAnchor(row.getLong(1), row.getLong(2), row.getString(3), row.getLong(4), row.getLong(5));

    private Database database;
    private String table;
    private DatedTable<F> facts;

    protected NormAnchors() {}

    /**
     * Anchors in a table.
     *
     * @param facts the dated facts, whose identity is the anchor's id
     */
    protected NormAnchors(Database database, String table, DatedTable<F> facts) {
        this.database = database;
        this.table = table;
        this.facts = facts;
    }

    /** The dated facts. */
    public DatedTable<F> facts() {
        return facts;
    }

    private String select() {
        return "select n.id, n.kind_id, k.kind_code, n.unit_id, n.version from " + table
                + " n join equipment_kind k on k.id = n.kind_id";
    }

    /**
     * What is wanted; null means no condition.
     *
     * @param kindCode of this kind
     * @param unitId of this territory
     */
    public record Wanted(String kindCode, Long unitId) {}

    /** The norm of a kind in a territory. */
    public Optional<NormAnchor> find(long kindId, long unitId) {
        return one(select() + " where n.kind_id = :kind and n.unit_id = :unit", kindId, unitId);
    }

    private Optional<NormAnchor> one(String sql, long kindId, long unitId) {
        return database.with(handle -> handle.createQuery(sql)
                .bind("kind", kindId)
                .bind("unit", unitId)
                .map(ANCHOR)
                .findFirst());
    }

    /** Norms that hold at the two times, by kind and territory, at most so many after one. */
    public List<NormAnchor> next(Wanted wanted, ReadTime time, String afterKind, long afterUnit, int most) {
        String sql = select() + " join " + facts.name() + " f on f." + facts.identity() + " = n.id"
                + " where (k.kind_code > :kind or (k.kind_code = :kind and n.unit_id > :unit))"
                + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                + " and f.valid_to > :day"
                + (wanted.kindCode() == null ? "" : " and k.kind_code = :wantedKind")
                + (wanted.unitId() == null ? "" : " and n.unit_id = :wantedUnit")
                + " order by k.kind_code, n.unit_id limit :most";
        return database.with(handle -> {
            var query = handle.createQuery(sql)
                    .bind("kind", afterKind)
                    .bind("unit", afterUnit)
                    .bind("known", time.knownOn())
                    .bind("day", time.validOn())
                    .bind("most", most);
            query = wanted.kindCode() == null ? query : query.bind("wantedKind", wanted.kindCode());
            query = wanted.unitId() == null ? query : query.bind("wantedUnit", wanted.unitId());
            return query.map(ANCHOR).list();
        });
    }

    /**
     * Takes the lock under which a norm is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public NormAnchor lock(NormAnchor found, Long expected) {
        database.use(handle -> handle.createQuery("select id from " + table + " where id = :id for update")
                .bind("id", found.id())
                .mapTo(Long.class)
                .one());
        NormAnchor locked = find(found.kindId(), found.unitId()).orElseThrow();
        if (expected != null && expected != locked.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update " + table + " set version = version + 1 where id = :id")
                .bind("id", locked.id())
                .execute());
        return find(found.kindId(), found.unitId()).orElseThrow();
    }

    /** A new norm; false when somebody has made it meanwhile. */
    public boolean add(NormAnchor norm) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate("insert into " + table
                        + " (id, kind_id, unit_id, version)" + " values (:id, :kind, :unit, :version)")
                .bind("id", norm.id())
                .bind("kind", norm.kindId())
                .bind("unit", norm.unitId())
                .bind("version", norm.version())
                .execute()));
    }
}

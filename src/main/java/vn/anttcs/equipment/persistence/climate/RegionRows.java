package vn.anttcs.equipment.persistence.climate;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Anchors and dated facts of climate regions. */
@ApplicationScoped
public class RegionRows {
    public static final DatedTable<RegionFact> FACTS =
            DatedTable.of("climate_region_fact", "region_id", RegionFact.class);

    private static final String SELECT = "select r.id, r.region_code, r.version from climate_region r";
    private static final RowMapper<RegionAnchor> ANCHOR =
            (row, context) -> new RegionAnchor(row.getLong(1), row.getString(2), row.getLong(3));

    private Database database;

    protected RegionRows() {}

    @Inject
    public RegionRows(Database database) {
        this.database = database;
    }

    /** The region with a code. */
    public Optional<RegionAnchor> find(String regionCode) {
        return database.with(handle -> handle.createQuery(SELECT + " where r.region_code = :code")
                .bind("code", regionCode)
                .map(ANCHOR)
                .findFirst());
    }

    /** Regions that hold at the two times by code, at most so many after a code. */
    public List<RegionAnchor> next(ReadTime time, String after, int most) {
        return database.with(handle -> handle.createQuery(SELECT
                        + " join climate_region_fact f on f.region_id = r.id where r.region_code > :after"
                        + " and f.recorded_at <= :known and f.superseded_at > :known and f.valid_from <= :day"
                        + " and f.valid_to > :day order by r.region_code limit :most")
                .bind("after", after)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .bind("most", most)
                .map(ANCHOR)
                .list());
    }

    /**
     * Takes the lock under which a region is written, held until commit, and raises the version.
     *
     * @param expected the version that the caller has seen, or null when it does not matter
     */
    public RegionAnchor lock(String regionCode, Long expected) {
        RegionAnchor locked =
                database.with(handle -> handle.createQuery(SELECT + " where r.region_code = :code for update")
                        .bind("code", regionCode)
                        .map(ANCHOR)
                        .one());
        if (expected != null && expected != locked.version()) {
            throw Refusal.of(ErrorCode.VERSION_CONFLICT);
        }
        database.use(handle -> handle.createUpdate("update climate_region set version = version + 1 where id = :id")
                .bind("id", locked.id())
                .execute());
        return new RegionAnchor(locked.id(), regionCode, locked.version() + 1);
    }

    /** A new region; false when somebody has made it meanwhile. */
    public boolean add(RegionAnchor region) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into climate_region (id, region_code, version) values (:id, :code, :version)")
                .bind("id", region.id())
                .bind("code", region.regionCode())
                .bind("version", region.version())
                .execute()));
    }
}

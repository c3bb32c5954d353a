package vn.anttcs.organisation.service;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.function.LongSupplier;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.persistence.ChangeSetRows;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.persistence.SeedRows;
import vn.anttcs.organisation.persistence.UnitData;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.OwnConnection;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/**
 * The real map: the state until 30 June 2025, the reform of 1 July 2025 as one change set, and the renamings of
 * 30 April 2026 as another, all by the same work that every later change set goes through.
 */
final class MapLoading {
    static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    static final LocalDate CITY = LocalDate.of(2026, 4, 30);
    static final Decision RESOLUTION_202 = new Decision(
            "202/2025/QH15",
            LocalDate.of(2025, 6, 12),
            "Quốc hội",
            null,
            "Nghị quyết 203/2025/QH15 sửa đổi, bổ sung một số điều của Hiến pháp (kết thúc cấp huyện);"
                    + " các nghị quyết từ 1654/NQ-UBTVQH15 đến 1687/NQ-UBTVQH15 sắp xếp đơn vị hành chính cấp xã");
    // The day of signing is not confirmed: the day of force stands in its place (src/docs/adr).
    static final Decision RESOLUTION_30 = new Decision("30/2026/QH16", CITY, "Quốc hội", null, null);

    private final MapRows map;
    private final SeedRows seed;
    private final ChangeSetWork work;
    private final Clockwork clockwork;

    MapLoading(MapRows map, SeedRows seed, ChangeSetWork work, Clockwork clockwork) {
        this.map = map;
        this.seed = seed;
        this.work = work;
        this.clockwork = clockwork;
    }

    /** The loading on one connection: nobody stands on units yet, so nobody follows. */
    static MapLoading on(Database database, Clock clock) {
        LongSupplier ids = new LazyIds(database);
        DatedRows rows = new DatedRows(database, ids);
        MapRows map = new MapRows(database);
        MapWriter writer = new MapWriter(database, rows, new LineageRows(database, ids));
        ChangeSetRows register = new ChangeSetRows(database, new Decisions(database, ids), ids);
        Clockwork clockwork = new Clockwork(database, clock);
        ChangeSetWork work = new ChangeSetWork(map, writer, register, clockwork, List.<UnitFollower>of());
        return new MapLoading(map, new SeedRows(map, writer, rows, register), work, clockwork);
    }

    /** Reserves ids only when the load really begins. */
    private static final class LazyIds implements LongSupplier {
        private static final int MOST = 100_000;
        private final Database database;
        private LongSupplier reserved;

        LazyIds(Database database) {
            this.database = database;
        }

        @Override
        public long getAsLong() {
            if (reserved == null) {
                reserved = OwnConnection.reserveIds(database, MOST);
            }
            return reserved.getAsLong();
        }
    }

    /** Loads everything unless it is there already; true when it did. The caller gives the one transaction. */
    boolean loadOnce() {
        if (map.isSeeded()) {
            return false;
        }
        map.lock();
        if (map.isSeeded()) {
            return false;
        }
        List<UnitData.Line> old = UnitData.until2025();
        List<UnitData.Line> units = UnitData.from2025();
        seed.addUnits(old, ChangeSetWork.FIRST_DAY, new Recording(clockwork.stamp(), null));
        ChangeSetWork.Done reform = work.apply(
                REFORM,
                RESOLUTION_202,
                "Sắp xếp đơn vị hành chính từ ngày 01/7/2025: 63 tỉnh, thành phố còn 34; kết thúc cấp huyện;"
                        + " 10.035 xã, phường, thị trấn còn 3.321 xã, phường, đặc khu",
                Reform.changes(old, units, UnitData.succession()));
        seed.addMeasures(units, REFORM, reform.changeSet().recordedAt(), RESOLUTION_202);
        work.apply(CITY, RESOLUTION_30, "Thành lập thành phố Đồng Nai; mười xã thành phường", renamings());
        map.seeded();
        return true;
    }

    private static List<MapChange> renamings() {
        return UnitData.from2026().stream()
                .map(line -> new MapChange(
                        ChangeKind.CHANGE_KIND,
                        line.code(),
                        List.of(),
                        List.of(),
                        line.name(),
                        line.kind(),
                        null,
                        line.legalBasis()))
                .toList();
    }
}

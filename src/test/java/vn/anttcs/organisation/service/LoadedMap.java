package vn.anttcs.organisation.service;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.anttcs.organisation.persistence.ChangeSetRows;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.persistence.SeedRows;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitData;
import vn.anttcs.organisation.persistence.UnitRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.platform.time.Clocks;

/** The real map in a database in memory, without a server. */
final class LoadedMap {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final AtomicLong ids = new AtomicLong(1000);
    final Database database = new Database(TestDatabases.h2());
    final Clock clock = Clock.offset(
            Clock.system(Clocks.VIET_NAM), Duration.between(Instant.now(), Instant.parse("2026-11-01T03:00:00Z")));
    final Clockwork clockwork = new Clockwork(database, clock);
    final DatedRows rows = new DatedRows(database, ids::incrementAndGet);
    final MapRows map = new MapRows(database);
    final LineageRows lineage = new LineageRows(database, ids::incrementAndGet);
    final MapWriter writer = new MapWriter(database, rows, lineage);
    final ChangeSetRows register =
            new ChangeSetRows(database, new Decisions(database, ids::incrementAndGet), ids::incrementAndGet);
    final ChangeSetWork work = new ChangeSetWork(map, writer, register, clockwork, List.<UnitFollower>of());
    private final SeedRows seed = new SeedRows(map, writer, rows, register);
    final MapLoading loading = new MapLoading(map, seed, work, clockwork);
    final UnitRows units = new UnitRows(database);
    final UnitAttributeRows attributes = new UnitAttributeRows(database);
    final UnitViews views = new UnitViews(units, attributes, clockwork);
    final Descent descent = new Descent(views, units, lineage, clockwork);
    final Tree tree = new Tree(map, clockwork);

    static LoadedMap load() {
        LoadedMap loaded = new LoadedMap();
        loaded.loading.loadOnce();
        return loaded;
    }

    void add(List<UnitData.Line> lines, LocalDate day, Recording recording) {
        seed.addUnits(lines, day, recording);
    }

    long count(String sql, Object... values) {
        return database.with(handle -> {
            var query = handle.createQuery(sql);
            for (int index = 0; index < values.length; index++) {
                query.bind(index, values[index]);
            }
            return query.mapTo(Long.class).one();
        });
    }
}

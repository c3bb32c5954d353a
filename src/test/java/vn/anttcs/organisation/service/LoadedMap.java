package vn.anttcs.organisation.service;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.anttcs.organisation.persistence.ChangeSetRows;
import vn.anttcs.organisation.persistence.LineageRows;
import vn.anttcs.organisation.persistence.MapRows;
import vn.anttcs.organisation.persistence.MapWriter;
import vn.anttcs.organisation.persistence.SeedRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.platform.time.Clocks;

/** The real map in a database in memory, without a server. */
final class LoadedMap {
    static final LocalDate TODAY = LocalDate.of(2026, 11, 1);

    private final AtomicLong ids = new AtomicLong(1000);
    final Database database = new Database(TestDatabases.h2());
    final Clock clock = Clock.fixed(Instant.parse("2026-11-01T03:00:00Z"), Clocks.VIET_NAM);
    final Clockwork clockwork = new Clockwork(database, clock);
    final DatedRows rows = new DatedRows(database, ids::incrementAndGet);
    final MapRows map = new MapRows(database);
    final LineageRows lineage = new LineageRows(database, ids::incrementAndGet);
    final MapWriter writer = new MapWriter(database, rows, lineage);
    final ChangeSetRows register =
            new ChangeSetRows(database, new Decisions(database, ids::incrementAndGet), ids::incrementAndGet);
    final ChangeSetWork work = new ChangeSetWork(map, writer, register, clockwork, List.<UnitFollower>of());
    final MapLoading loading = new MapLoading(map, new SeedRows(map, writer, rows, register), work, clockwork);

    static LoadedMap load() {
        LoadedMap loaded = new LoadedMap();
        loaded.loading.loadOnce();
        return loaded;
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

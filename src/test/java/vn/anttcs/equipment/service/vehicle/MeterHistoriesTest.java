package vn.anttcs.equipment.service.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.equipment.persistence.ItemRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.vehicle.Meter;
import vn.anttcs.equipment.persistence.vehicle.MeterRows;
import vn.anttcs.equipment.persistence.vehicle.ReadingRow;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.vehicle.MeterRule;
import vn.anttcs.equipment.rule.vehicle.MeterUnit;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.TestDatabases;

/** Readings of a vehicle that really drove, entered in any order of days: each goes in, and all that was driven is counted. */
class MeterHistoriesTest {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final int DAYS = 40;

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Database database = new Database(TestDatabases.h2());
    private final Clockwork clockwork =
            new Clockwork(database, Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh")));
    private final MeterRows meters = new MeterRows(database, series -> ids.incrementAndGet());

    private ReadingRow row(long meter, int day, long shown, Long oldShown, Long corrects) {
        return new ReadingRow(
                0,
                null,
                meter,
                new Holder(HolderKind.TEAM, 1),
                FIRST.plusDays(day),
                shown,
                oldShown,
                corrects,
                null,
                null,
                clockwork.stamp());
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void what_was_driven_is_counted_whatever_the_order_of_entry_and_wrong_readings_leave_no_trace(long seed) {
        Random random = new Random(seed);
        new KindRows(database).add(new KindAnchor(400, "CAR", 1));
        Meter meter = new Meter(
                new ItemRows(database, ids::incrementAndGet).add(400, "X").orElseThrow(), MeterUnit.KM);
        long id = meters.lock(meter);
        // What really happened: driven kilometres day by day, and on some days a new instrument that begins at nothing.
        long[] driven = new long[DAYS];
        long shown = 100;
        List<ReadingRow> truth = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            driven[day] = day == 0 ? 0 : random.nextInt(90);
            shown += driven[day];
            boolean replaced = day > 0 && random.nextInt(10) == 0;
            truth.add(row(id, day, replaced ? 0 : shown, replaced ? shown : null, null));
            shown = replaced ? 0 : shown;
        }
        List<Integer> order = new ArrayList<>();
        for (int day = 0; day < DAYS; day++) {
            order.add(day);
        }
        java.util.Collections.shuffle(order, random);
        for (int day : order) {
            if (random.nextInt(4) == 0) {
                String wrong = meters.add(row(id, day, 1_000_000, null, null)).orElseThrow();
                assertThat(meters.add(row(
                                id,
                                day,
                                1_000_000,
                                null,
                                meters.find(wrong).orElseThrow().row().id())))
                        .isPresent();
            }
            assertThat(meters.add(truth.get(day))).isPresent();
        }
        List<MeterRule.Reading> kept = meters.standing(List.of(meter.itemId()), Instant.parse("2100-01-01T00:00:00Z"))
                .get(meter);
        assertThat(kept).hasSize(DAYS);
        assertThat(MeterRule.backwards(kept)).isEmpty();
        for (int look = 0; look < 50; look++) {
            int from = random.nextInt(DAYS);
            int to = from + random.nextInt(DAYS - from);
            long oracle = 0;
            for (int day = from + 1; day <= to; day++) {
                oracle += driven[day];
            }
            assertThat(MeterRule.used(kept, FIRST.plusDays(from), FIRST.plusDays(to)))
                    .isEqualTo(oracle);
        }
    }
}

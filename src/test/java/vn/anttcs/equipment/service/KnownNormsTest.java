package vn.anttcs.equipment.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.climate.Origin;
import vn.anttcs.equipment.service.climate.KnownRegions;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.shared.DateRange;

/** Which norm holds for a team: that of the smallest territory, on its days, as known at a recorded time. */
class KnownNormsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final long PROVINCE = 38;
    private static final long COMMUNE = 14758;
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private Database database;
    private DatedRows rows;
    private Clockwork clockwork;
    private KnownNorms known;

    @BeforeEach
    void fill() {
        database = new Database(TestDatabases.h2());
        EquipmentSeed.fill(database, CLOCK);
        rows = new DatedRows(database, ids::incrementAndGet);
        clockwork = new Clockwork(database, CLOCK);
        KindRows kinds = new KindRows(database);
        DatedSets sets = new DatedSets(database, rows);
        KindViews views = new KindViews(kinds, sets, new Decisions(database, ids::incrementAndGet), clockwork);
        known = new KnownNorms(
                new NormRows(database), kinds, views, sets, new KnownRegions(new RegionRows(database), sets));
    }

    private Instant set(long unitId, int perTeam, DateRange days) {
        NormRows norms = new NormRows(database);
        long kind = new KindRows(database).find("DESK").orElseThrow().id();
        NormAnchor norm = new NormAnchor(ids.incrementAndGet(), kind, "DESK", unitId, 1);
        assertThat(norms.add(norm)).isTrue();
        Instant stamp = clockwork.stamp();
        NormFact fact =
                new NormFact(NormScale.PER_TEAM, null, null, "0-:" + perTeam + "-=", null, "12/QĐ", null, null, null);
        rows.put(NormRows.FACTS, norm.id(), days, fact, new Recording(stamp, null));
        return stamp;
    }

    private long desks(LocalDate day, Instant knownOn, Long commune, Long province) {
        TeamStanding team = new TeamStanding(commune, province, new TeamHeadcount(3, 1), Origin.of("38"));
        List<KnownNorms.Due> due = known.on(new ReadTime(day, knownOn)).due(team);
        return due.stream()
                .filter(one -> one.kind().kindCode().equals("DESK"))
                .findFirst()
                .orElseThrow()
                .result()
                .quantity();
    }

    @Test
    void the_smallest_territory_that_has_a_norm_on_the_day_decides() {
        Instant first = clockwork.readTime(null, null).knownOn();
        Instant second = set(PROVINCE, 7, DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 6, 1)));
        Instant third = set(COMMUNE, 9, DateRange.of(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 4, 1)));
        assertThat(desks(DAY, first, COMMUNE, PROVINCE)).isEqualTo(3);
        assertThat(desks(DAY, second, COMMUNE, PROVINCE)).isEqualTo(7);
        assertThat(desks(DAY, third, COMMUNE, PROVINCE)).isEqualTo(9);
        assertThat(desks(LocalDate.of(2026, 4, 1), third, COMMUNE, PROVINCE)).isEqualTo(7);
        assertThat(desks(LocalDate.of(2026, 6, 1), third, COMMUNE, PROVINCE)).isEqualTo(3);
        assertThat(desks(DAY, third, 1L, PROVINCE)).isEqualTo(7);
        assertThat(desks(DAY, third, null, null)).isEqualTo(3);
    }

    @Test
    void a_kind_and_a_territory_have_one_norm() {
        set(PROVINCE, 7, DateRange.from(DAY));
        long kind = new KindRows(database).find("DESK").orElseThrow().id();
        assertThat(new NormRows(database).add(new NormAnchor(ids.incrementAndGet(), kind, "DESK", PROVINCE, 1)))
                .isFalse();
    }
}

package vn.anttcs.equipment.service.need;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.rule.GapRule;
import vn.anttcs.equipment.rule.GapSum;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.climate.Origin;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.rule.need.LifeRule;
import vn.anttcs.equipment.service.EquipmentSeed;
import vn.anttcs.equipment.service.KindViews;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.equipment.service.TeamStandings;
import vn.anttcs.equipment.service.climate.ClimateSeed;
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

/** Sums over many teams come to what the teams come to one by one, in every area. */
class GapSumsTest {
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-22T03:00:00Z"), ZoneId.of("Asia/Ho_Chi_Minh"));
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final int TEAMS = 9_000;
    private static final List<Origin> ORIGINS =
            List.of(Origin.of("46"), Origin.of("51"), new Origin(Set.of("51", "62"), Map.of()), Origin.UNKNOWN);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Random random = new Random(86);
    private final Map<Long, TeamStanding> standing = new HashMap<>();
    private final Map<Long, List<Layer>> chairs = new HashMap<>();

    private KnownNorms norms(Database database) {
        EquipmentSeed.fill(database, CLOCK);
        ClimateSeed.fill(database, CLOCK);
        DatedSets sets = new DatedSets(database, new DatedRows(database, ids::incrementAndGet));
        confineChairs(database);
        KindRows kinds = new KindRows(database);
        KindViews views = new KindViews(
                kinds, sets, new Decisions(database, ids::incrementAndGet), new Clockwork(database, CLOCK));
        return new KnownNorms(
                new NormRows(database), kinds, views, sets, new KnownRegions(new RegionRows(database), sets));
    }

    /** In province 1 chairs are due in the cold region alone. */
    private void confineChairs(Database database) {
        NormRows norms = new NormRows(database);
        long kind = new KindRows(database).find("CHAIR").orElseThrow().id();
        NormAnchor norm = new NormAnchor(ids.incrementAndGet(), kind, "CHAIR", 1, 1);
        norms.add(norm);
        NormFact fact = new NormFact(NormScale.EQUAL_TO_MEMBERS, null, null, "", null, "12/QĐ", null, "COLD", null);
        Recording recording = new Recording(new Clockwork(database, CLOCK).stamp(), null);
        new DatedRows(database, ids::incrementAndGet)
                .put(NormRows.FACTS, norm.id(), DateRange.from(DAY.minusYears(1)), fact, recording);
    }

    private void makeTeams() {
        for (long team = 1; team <= TEAMS; team++) {
            Long province = team % 10 == 0 ? null : Long.valueOf(team % 3);
            standing.put(
                    team,
                    new TeamStanding(
                            null, province, new TeamHeadcount(random.nextInt(25), 1), ORIGINS.get(random.nextInt(4))));
            List<Layer> held = new ArrayList<>();
            for (int many = random.nextInt(4); many > 0; many--) {
                held.add(new Layer(
                        random.nextInt(5) == 0 ? null : DAY.minusYears(random.nextInt(14)), random.nextInt(10)));
            }
            chairs.put(team, held);
        }
    }

    private GapSums sums(KnownNorms norms, long chair) {
        TeamStandings standings = new TeamStandings(null, null, null, null) {
            @Override
            public Map<Long, TeamStanding> of(Collection<Long> teamIds, ReadTime time) {
                Map<Long, TeamStanding> found = new HashMap<>();
                teamIds.forEach(team -> found.put(team, standing.get(team)));
                return found;
            }
        };
        HeldByTeams holdings = new HeldByTeams(null, null, null, null) {
            @Override
            Held of(Collection<Long> teamIds, Collection<String> dated, ReadTime time) {
                Map<Long, Map<Long, List<Layer>>> found = new HashMap<>();
                teamIds.forEach(team -> found.put(team, Map.of(chair, chairs.get(team))));
                return new Held(found, Map.of("CHAIR", chair));
            }
        };
        return new GapSums(norms, standings, holdings);
    }

    @Test
    void sums_by_area_come_to_what_each_team_lacks() {
        Database database = new Database(TestDatabases.h2());
        KnownNorms norms = norms(database);
        makeTeams();
        ReadTime time = new Clockwork(database, CLOCK).readTime(DAY, null);
        LocalDate until = DAY.plusYears(2);
        GapSums.Sums found = sums(norms, 5)
                .of(standing.keySet(), TeamStanding::provinceId, new GapSums.Wanted("CHAIR", until), time);

        KnownNorms.Book book = norms.on(time);
        Map<Long, GapSum> oracle = new HashMap<>();
        standing.forEach((team, of) -> book.due(of).stream()
                .filter(due -> due.kind().kindCode().equals("CHAIR"))
                .forEach(due -> oracle.put(
                        of.provinceId(),
                        oracle.getOrDefault(of.provinceId(), GapSum.NOTHING)
                                .and(
                                        due.result().outcome(),
                                        GapRule.of(
                                                due.result(),
                                                LifeRule.ages(chairs.get(team), 120, until),
                                                0,
                                                due.kind().priceDong())))));
        assertThat(found.areas().keySet()).containsExactlyInAnyOrder(0L, 1L, 2L, null);
        found.areas().forEach((area, sum) -> assertThat(sum.kinds()).isEqualTo(Map.of("CHAIR", oracle.get(area))));
        assertThat(found.whole().teams()).isEqualTo(TEAMS);
        assertThat(found.whole().kinds().get("CHAIR").missing())
                .isEqualTo(oracle.values().stream().mapToLong(GapSum::missing).sum());
        assertThat(found.whole().kinds().get("CHAIR").held().expiring()).isPositive();
        // Half of the teams of province 1 lie on both sides of the line or it is not known where; a quarter is due
        // nothing.
        GapSum confined = found.areas().get(1L).kinds().get("CHAIR");
        assertThat(confined.openTeams()).isBetween(confined.teams() / 3, confined.teams() * 2 / 3);
        assertThat(confined.due())
                .isLessThan(found.areas().get(2L).kinds().get("CHAIR").due() / 3);
    }
}

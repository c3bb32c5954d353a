package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.api.TeamOrigin;
import vn.anttcs.organisation.persistence.FormerProvinceRows;
import vn.anttcs.organisation.persistence.FormerTerritory;
import vn.anttcs.organisation.persistence.ResidentialUnitFact;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.FormerProvinces;

/** From which of the 63 provinces teams come, on the real map, on both days of the merger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class TeamOriginsTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);
    private static final long TEAM = 1;

    private LoadedMap loaded;
    private TeamOrigins origins;
    private Instant known;
    private long places = 5_000_000;

    @BeforeAll
    void load() {
        loaded = LoadedMap.load();
        origins = new TeamOrigins(
                new DatedSets(loaded.database, loaded.rows),
                new ResidentialUnitRows(loaded.database),
                new FormerProvinceRows(loaded.database));
        known = loaded.clockwork.readTime(null, null).knownOn();
    }

    private Map<Long, String> communes(LocalDate day) {
        Map<Long, String> found = new HashMap<>();
        loaded.database.use(handle -> handle.createQuery("select f.unit_id, p.code from unit_fact f"
                        + " join unit_fact p on p.unit_id = f.parent_id and p.superseded_at > '9999-01-01'"
                        + " and p.valid_from <= :day and p.valid_to > :day"
                        + " where f.level = 'COMMUNE' and f.superseded_at > '9999-01-01'"
                        + " and f.valid_from <= :day and f.valid_to > :day")
                .bind("day", day)
                .map((row, context) -> Map.entry(row.getLong(1), row.getString(2)))
                .forEach(unit -> found.put(unit.getKey(), unit.getValue())));
        return found;
    }

    /** A residential unit in a commune from a day on, with its former territory if one is recorded. */
    private long place(String code, long communeId, LocalDate from, String formerTerritory) {
        long id = ++places;
        new ResidentialUnitRows(loaded.database).add(id, code);
        Recording recording = new Recording(loaded.clockwork.stamp(), null);
        moves(id, communeId, DateRange.from(from), recording);
        if (formerTerritory != null) {
            loaded.rows.put(
                    ResidentialUnitRows.TERRITORY,
                    id,
                    DateRange.from(from),
                    new FormerTerritory(formerTerritory),
                    recording);
        }
        return id;
    }

    private void moves(long id, long communeId, DateRange days, Recording recording) {
        ResidentialUnitFact fact = new ResidentialUnitFact(
                RecordStatus.ACTIVE, communeId, "Thôn", "thon", ResidentialUnitKind.VILLAGE, null, null, null, null);
        loaded.rows.put(ResidentialUnitRows.FACTS, id, days, fact, recording);
    }

    private TeamOrigin origin(Long commune, Set<Long> covered, LocalDate day) {
        Map<Long, Long> teams = new HashMap<>();
        teams.put(TEAM, commune);
        Instant now = loaded.clockwork.readTime(null, null).knownOn();
        return origins.of(teams, covered.isEmpty() ? Map.of() : Map.of(TEAM, covered), new ReadTime(day, now))
                .get(TEAM);
    }

    private static TeamOrigin sure(String... provinces) {
        return new TeamOrigin(Set.of(provinces), Map.of());
    }

    @Test
    void every_commune_of_the_reform_comes_from_former_provinces_of_its_province() {
        Map<Long, String> today = communes(AFTER);
        Map<Long, Long> teams = new HashMap<>();
        today.keySet().forEach(commune -> teams.put(commune, commune));
        Map<Long, TeamOrigin> found = origins.of(teams, Map.of(), new ReadTime(AFTER, known));
        Map<String, Set<String>> byProvince = new TreeMap<>();
        found.forEach((commune, origin) -> {
            Set<String> sources = byProvince.computeIfAbsent(today.get(commune), province -> new TreeSet<>());
            sources.addAll(origin.provinces());
            origin.undecided().values().forEach(sources::addAll);
            assertThat(sources).isNotEmpty();
        });
        assertThat(byProvince).hasSize(34);
        assertThat(byProvince.get("51")).containsExactly("51", "62");
        assertThat(byProvince.get("52")).containsExactly("52", "64");
        assertThat(byProvince.get("66")).containsExactly("54", "66");
        assertThat(byProvince.get("68")).containsExactly("60", "67", "68");
        assertThat(byProvince.get("46")).containsExactly("46");
        // No commune was made of provinces on both sides of the line that Decree 40/2024/NĐ-CP draws.
        Set<String> mixed = new TreeSet<>();
        found.values().forEach(origin -> origin.undecided().values().forEach(sources -> mixed.add(sources.toString())));
        assertThat(mixed).containsExactly("[30, 31]", "[72, 80]", "[82, 87]", "[83, 86]", "[92, 94]", "[93, 94]");
    }

    @Test
    void until_the_day_before_the_merger_the_province_of_the_day_tells() {
        Map<Long, Long> teams = new HashMap<>();
        communes(BEFORE).keySet().forEach(commune -> teams.put(commune, commune));
        Set<String> found = new TreeSet<>();
        origins.of(teams, Map.of(), new ReadTime(BEFORE, known)).values().forEach(origin -> {
            assertThat(origin.undecided()).isEmpty();
            found.addAll(origin.provinces());
        });
        assertThat(found).isEqualTo(new TreeSet<>(FormerProvinces.CODES));
    }

    /** An old commune and the one that followed it wholly. */
    private Map.Entry<Long, Long> followed(String former) {
        return loaded.database.with(handle -> handle.createQuery("select l.old_unit_id, l.new_unit_id from unit_link l"
                        + " join unit_fact c on c.unit_id = l.old_unit_id and c.level = 'COMMUNE'"
                        + " join unit_fact d on d.unit_id = c.parent_id and d.level = 'DISTRICT'"
                        + " join unit_fact p on p.unit_id = d.parent_id and p.level = 'PROVINCE'"
                        + " where l.extent = 'WHOLE' and p.code = :code and l.effective_on = :day"
                        + " and p.valid_from < :day and d.valid_from < :day and c.valid_from < :day"
                        + " order by l.id")
                .bind("code", former)
                .bind("day", AFTER)
                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2)))
                .first());
    }

    @Test
    void the_recorded_former_territory_goes_before_the_map_from_the_merger_on() {
        Map.Entry<Long, Long> konTum = followed("62");
        long recorded = place("R1", konTum.getValue(), AFTER, "51");
        assertThat(origin(konTum.getValue(), Set.of(recorded), AFTER)).isEqualTo(sure("51"));
        long both = place("R2", konTum.getValue(), AFTER, null);
        assertThat(origin(konTum.getValue(), Set.of(recorded, both), AFTER)).isEqualTo(sure("51", "62"));
    }

    @Test
    void a_place_from_before_the_merger_comes_from_the_province_in_which_it_lay() {
        Map.Entry<Long, Long> konTum = followed("62");
        Map.Entry<Long, Long> haiPhong = followed("31");
        long place = place("L1", konTum.getKey(), BEFORE, null);
        moves(place, konTum.getValue(), DateRange.from(AFTER), new Recording(loaded.clockwork.stamp(), null));
        long moved = place("L2", haiPhong.getKey(), BEFORE, "62");
        moves(moved, konTum.getValue(), DateRange.from(AFTER), new Recording(loaded.clockwork.stamp(), null));
        assertThat(origin(konTum.getKey(), Set.of(place), BEFORE)).isEqualTo(sure("62"));
        assertThat(origin(konTum.getValue(), Set.of(place), AFTER)).isEqualTo(sure("62"));
        assertThat(origin(null, Set.of(moved), BEFORE)).isEqualTo(sure("31"));
        assertThat(origin(null, Set.of(moved), AFTER)).isEqualTo(sure("62"));
    }

    @Test
    void a_younger_place_comes_from_what_its_commune_was_made_of() {
        Map.Entry<Long, Long> konTum = followed("62");
        long place = place("Y1", konTum.getValue(), LocalDate.of(2026, 1, 1), null);
        assertThat(origin(konTum.getValue(), Set.of(place), LocalDate.of(2026, 3, 1)))
                .isEqualTo(sure("62"));
        long mixed = loaded.database.with(handle -> handle.createQuery(
                        "select f.unit_id from unit_fact f where f.level = 'COMMUNE' and f.valid_from >= :day and"
                                + " (select count(distinct p.code) from unit_link l"
                                + " join unit_fact c on c.unit_id = l.old_unit_id"
                                + " join unit_fact d on d.unit_id = c.parent_id and d.level = 'DISTRICT'"
                                + " join unit_fact p on p.unit_id = d.parent_id and p.level = 'PROVINCE'"
                                + " and p.valid_from < :day where l.new_unit_id = f.unit_id and p.code in ('30', '31')) = 2")
                .bind("day", AFTER)
                .mapTo(Long.class)
                .first());
        long open = place("Y2", mixed, LocalDate.of(2026, 1, 1), null);
        assertThat(origin(mixed, Set.of(open, place), LocalDate.of(2026, 3, 1)))
                .isEqualTo(new TeamOrigin(Set.of("62"), Map.of("Y2", Set.of("30", "31"))));
        assertThat(origin(mixed, Set.of(), LocalDate.of(2026, 3, 1)))
                .isEqualTo(new TeamOrigin(Set.of(), Map.of("", Set.of("30", "31"))));
    }

    @Test
    void nothing_is_known_of_a_team_without_commune_and_of_a_place_in_none() {
        assertThat(origin(null, Set.of(), AFTER)).isEqualTo(new TeamOrigin(Set.of(), Map.of("", Set.of())));
        long nowhere = place("N1", followed("62").getValue(), LocalDate.of(2026, 5, 1), null);
        assertThat(origin(null, Set.of(nowhere), AFTER)).isEqualTo(new TeamOrigin(Set.of(), Map.of("N1", Set.of())));
    }
}

package vn.anttcs.equipment.service.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.concurrent.atomic.AtomicLong;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.NormAnchor;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.persistence.NormRows;
import vn.anttcs.equipment.persistence.climate.RegionRows;
import vn.anttcs.equipment.rule.climate.ClimateRule;
import vn.anttcs.equipment.rule.climate.Region;
import vn.anttcs.equipment.service.EquipmentSeed;
import vn.anttcs.law.Ruling;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.platform.persistence.TestDatabases;
import vn.anttcs.platform.time.Clocks;
import vn.anttcs.shared.DateRange;

/** The climate region that law names, and how a database that was filled before gets it. */
class ClimateSeedTest {
    private static final LocalDate FIRST = LocalDate.of(2024, 7, 1);
    private static final LocalDate NEW = LocalDate.of(2026, 1, 1);

    private final AtomicLong ids = new AtomicLong(1_000_000);
    private final Clock clock = Clock.offset(
            Clock.system(Clocks.VIET_NAM),
            Duration.between(Clock.systemUTC().instant(), Instant.parse("2026-11-01T03:00:00Z")));
    private Database database;
    private DatedRows rows;
    private Clockwork clockwork;

    @BeforeEach
    void fill() {
        database = new Database(TestDatabases.h2());
        rows = new DatedRows(database, ids::incrementAndGet);
        clockwork = new Clockwork(database, clock);
        EquipmentSeed.fill(database, clock);
    }

    private Region cold() {
        return new KnownRegions(new RegionRows(database), new DatedSets(database, rows))
                .on(clockwork.readTime(FIRST, null))
                .get("COLD");
    }

    private NormAnchor norm(String kindCode) {
        long kind = new KindRows(database).find(kindCode).orElseThrow().id();
        return new NormRows(database).find(kind, 0).orElseThrow();
    }

    private NormFact on(String kindCode, LocalDate day, Instant knownOn) {
        return rows.find(NormRows.FACTS, norm(kindCode).id(), new ReadTime(day, knownOn))
                .orElseThrow()
                .values();
    }

    /** What the norm said before there were regions. */
    private void forget(String kindCode, LocalDate from, Long decisionId) {
        NormFact now = on(kindCode, FIRST, clockwork.readTime(null, null).knownOn());
        NormFact old = NormFact.of(
                now.terms(),
                new NormFact.Beside(now.legalBasis(), "Chỉ từ Huế trở ra phía Bắc và Tây Nguyên.", null, null));
        rows.put(
                NormRows.FACTS,
                norm(kindCode).id(),
                DateRange.from(from),
                old,
                new Recording(clockwork.stamp(), decisionId));
    }

    @Test
    void the_region_of_the_decree_is_the_north_the_provinces_down_to_hue_and_the_central_highlands()
            throws IOException {
        assertThat(ClimateSeed.fill(database, clock)).isTrue();
        Map<String, String> names = new TreeMap<>();
        try (BufferedReader lines = new BufferedReader(new InputStreamReader(
                getClass().getResourceAsStream("/vn/anttcs/organisation/units/units-2024.csv"),
                StandardCharsets.UTF_8))) {
            lines.lines()
                    .map(line -> line.split(",", -1))
                    .filter(line -> line[1].equals("PROVINCE"))
                    .forEach(line -> names.put(line[0], line[3]));
        }
        Set<String> warm = new TreeSet<>(names.values());
        cold().provinces().forEach(province -> warm.remove(names.get(province)));
        assertThat(cold().provinces()).hasSize(25 + 6 + 5);
        assertThat(warm)
                .containsExactlyInAnyOrder(
                        "Thành phố Đà Nẵng",
                        "Tỉnh Quảng Nam",
                        "Tỉnh Quảng Ngãi",
                        "Tỉnh Bình Định",
                        "Tỉnh Phú Yên",
                        "Tỉnh Khánh Hòa",
                        "Tỉnh Ninh Thuận",
                        "Tỉnh Bình Thuận",
                        "Tỉnh Bình Phước",
                        "Tỉnh Tây Ninh",
                        "Tỉnh Bình Dương",
                        "Tỉnh Đồng Nai",
                        "Tỉnh Bà Rịa - Vũng Tàu",
                        "Thành phố Hồ Chí Minh",
                        "Tỉnh Long An",
                        "Tỉnh Tiền Giang",
                        "Tỉnh Bến Tre",
                        "Tỉnh Trà Vinh",
                        "Tỉnh Vĩnh Long",
                        "Tỉnh Đồng Tháp",
                        "Tỉnh An Giang",
                        "Tỉnh Kiên Giang",
                        "Thành phố Cần Thơ",
                        "Tỉnh Hậu Giang",
                        "Tỉnh Sóc Trăng",
                        "Tỉnh Bạc Liêu",
                        "Tỉnh Cà Mau");
        assertThat(ClimateRule.decide(List.copyOf(cold().provinces()))).isEqualTo(Ruling.allowed());
        assertThat(cold().legalBasis()).isEqualTo("Nghị định 40/2024/NĐ-CP");
    }

    @Test
    void autumn_winter_sets_and_coats_alone_are_confined_to_it() {
        Instant now = clockwork.readTime(null, null).knownOn();
        assertThat(new KindRows(database)
                        .next(null, new ReadTime(FIRST, now), "", 500).stream()
                                .filter(kind -> on(kind.kindCode(), FIRST, now).climateRegion() != null)
                                .map(kind -> kind.kindCode())
                                .collect(Collectors.toSet()))
                .containsExactlyInAnyOrder("AUTUMN_WINTER_SET", "COAT");
        assertThat(on("COAT", FIRST, now).climateRegion()).isEqualTo("COLD");
    }

    @Test
    void it_is_loaded_once() {
        assertThat(ClimateSeed.fill(database, clock)).isTrue();
        assertThat(ClimateSeed.fill(database, clock)).isFalse();
    }

    @Test
    void a_database_filled_before_says_the_region_from_now_on_for_all_its_days_and_nothing_else_of_before() {
        forget("COAT", FIRST, null);
        Instant before = clockwork.readTime(null, null).knownOn();
        long version = norm("COAT").version();
        assertThat(ClimateSeed.fill(database, clock)).isTrue();
        Instant after = clockwork.readTime(null, null).knownOn();
        assertThat(on("COAT", FIRST, before).climateRegion()).isNull();
        assertThat(on("COAT", FIRST, after).climateRegion()).isEqualTo("COLD");
        assertThat(on("COAT", NEW, after)).isEqualTo(on("COAT", FIRST, after));
        assertThat(norm("COAT").version()).isEqualTo(version + 1);
        assertThat(ClimateSeed.fill(database, clock)).isFalse();
    }

    @Test
    void what_rests_on_a_decision_is_left_alone() {
        database.use(handle -> handle.execute("insert into decision (id, number, issued_on, issuer)"
                + " values (7, '12/QĐ', date '2025-12-20', 'Bộ Công an')"));
        forget("COAT", FIRST, null);
        forget("COAT", NEW, 7L);
        assertThat(ClimateSeed.fill(database, clock)).isTrue();
        Instant after = clockwork.readTime(null, null).knownOn();
        assertThat(on("COAT", NEW.minusDays(1), after).climateRegion()).isEqualTo("COLD");
        assertThat(on("COAT", NEW, after).climateRegion()).isNull();
    }
}

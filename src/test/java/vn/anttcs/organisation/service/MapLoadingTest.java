package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** The real map, loaded by the same work that every change set goes through. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class MapLoadingTest {
    private static final LocalDate BEFORE = LocalDate.of(2025, 6, 30);
    private static final LocalDate AFTER = LocalDate.of(2025, 7, 1);

    private LoadedMap loaded;

    @BeforeAll
    void load() {
        loaded = LoadedMap.load();
    }

    private long units(String level, LocalDate day) {
        return loaded.count(
                "select count(*) from unit_fact where level = ? and valid_from <= ? and valid_to > ?"
                        + " and superseded_at > '9999-01-01'",
                level,
                day,
                day);
    }

    @Test
    void has_three_levels_until_30_June_2025() {
        assertThat(units("PROVINCE", BEFORE)).isEqualTo(63);
        assertThat(units("DISTRICT", BEFORE)).isEqualTo(696);
        assertThat(units("COMMUNE", BEFORE)).isEqualTo(10_035);
        assertThat(units("COMMUNE", ChangeSetWork.FIRST_DAY)).isEqualTo(10_035);
        assertThat(units("COMMUNE", ChangeSetWork.FIRST_DAY.minusDays(1))).isZero();
    }

    @Test
    void has_two_levels_from_1_July_2025() {
        assertThat(units("PROVINCE", AFTER)).isEqualTo(34);
        assertThat(units("DISTRICT", AFTER)).isZero();
        assertThat(units("COMMUNE", AFTER)).isEqualTo(3_321);
    }

    @Test
    void keeps_every_link_of_the_reform() {
        String links = "select count(distinct %s) from unit_link l join unit_fact f on f.unit_id = l.new_unit_id"
                + " and f.valid_from <= ? and f.valid_to > ? and f.superseded_at > '9999-01-01' where f.level = ?";
        assertThat(loaded.count(links.formatted("l.id"), AFTER, AFTER, "COMMUNE"))
                .isEqualTo(10_602);
        assertThat(loaded.count(links.formatted("l.old_unit_id"), AFTER, AFTER, "COMMUNE"))
                .isEqualTo(10_035 + 5);
        assertThat(loaded.count(links.formatted("l.id"), AFTER, AFTER, "PROVINCE"))
                .isEqualTo(63);
        assertThat(loaded.count("select count(distinct old_unit_id) from unit_link where extent = 'PART'"))
                .isEqualTo(471);
    }

    @Test
    void is_one_change_set_with_its_effects() {
        assertThat(loaded.count("select count(*) from change_set")).isEqualTo(2);
        assertThat(loaded.count("select ended from change_set where change_set_no = 'SX-0001'"))
                .isEqualTo(63 - 11 + 696 + 10_035 - 132);
        assertThat(loaded.count("select created from change_set where change_set_no = 'SX-0001'"))
                .isEqualTo(34 - 11 + 3_321 - 132);
        assertThat(loaded.count("select changed from change_set where change_set_no = 'SX-0002'"))
                .isEqualTo(11);
    }

    @Test
    void loses_and_doubles_no_territory() {
        String shares = "select count(*) from (select old_unit_id, sum(case when extent = 'WHOLE' then 1 else 0 end)"
                + " as wholes, count(*) as links from unit_link group by old_unit_id) shares where ";
        assertThat(loaded.count(shares + "wholes = 1 and links = 1")).isEqualTo(63 + 5 + 10_035 - 471);
        assertThat(loaded.count(shares + "wholes = 0 and links > 1")).isEqualTo(471);
        assertThat(loaded.count(shares + "wholes > 1 or (wholes = 1 and links > 1) or (wholes = 0 and links = 1)"))
                .isZero();
    }

    @Test
    void keeps_the_published_measures() {
        assertThat(loaded.count("select count(distinct unit_id) from unit_attribute where attribute = 'POPULATION'"))
                .isEqualTo(3_321 - 70);
        assertThat(loaded.count("select count(distinct unit_id) from unit_attribute where attribute = 'AREA_KM2'"))
                .isEqualTo(3_319);
    }

    @Test
    void loads_once() {
        assertThat(loaded.loading.loadOnce()).isFalse();
        assertThat(units("COMMUNE", AFTER)).isEqualTo(3_321);
    }
}

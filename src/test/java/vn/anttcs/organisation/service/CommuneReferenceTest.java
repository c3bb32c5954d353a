package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.anttcs.organisation.persistence.Communes;
import vn.anttcs.organisation.persistence.ResidentialUnitRows;
import vn.anttcs.platform.persistence.ReadTime;

/** The provinces of communes on the real map, on both days of the merger. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class CommuneReferenceTest {
    private LoadedMap loaded;

    @BeforeAll
    void load() {
        loaded = LoadedMap.load();
    }

    /** How many provinces all communes of the day have, and how many communes have none. */
    private List<Long> provinces(LocalDate day) {
        CommuneReference reference = new CommuneReference(
                new Communes(loaded.database), new ResidentialUnitRows(loaded.database), loaded.clockwork);
        List<Long> communes = units("COMMUNE", day);
        var found = reference.provincesOf(
                communes,
                new ReadTime(day, loaded.clockwork.readTime(null, null).knownOn()));
        assertThat(units("PROVINCE", day)).containsAll(found.values());
        return List.of(found.values().stream().distinct().count(), (long) communes.size() - found.size());
    }

    private List<Long> units(String level, LocalDate day) {
        return loaded.database.with(handle -> handle.createQuery("select unit_id from unit_fact where level = :level"
                        + " and superseded_at > '9999-01-01' and valid_from <= :day and valid_to > :day")
                .bind("level", level)
                .bind("day", day)
                .mapTo(Long.class)
                .list());
    }

    @Test
    void until_30_june_2025_lie_above_the_districts() {
        assertThat(provinces(LocalDate.of(2025, 6, 30))).containsExactly(63L, 0L);
    }

    @Test
    void from_1_july_2025_on_lie_above_the_communes() {
        assertThat(provinces(LocalDate.of(2025, 7, 1))).containsExactly(34L, 0L);
    }
}

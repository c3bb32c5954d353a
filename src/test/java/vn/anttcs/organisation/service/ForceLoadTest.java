package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.platform.persistence.Clockwork;

/** Residential units and teams in sets. */
class ForceLoadTest {
    private final SmallForce force = new SmallForce();
    private final ForceLoad load = force.wiring.get(ForceLoad.class);

    private long commune(String code) {
        return force.database.with(handle -> handle.createQuery("select unit_id from unit_fact where code = :code")
                .bind("code", code)
                .mapTo(Long.class)
                .one());
    }

    private static LoadedResidentialUnit village(String code, long commune) {
        return new LoadedResidentialUnit(
                code,
                commune,
                "Thôn " + code,
                ResidentialUnitKind.VILLAGE,
                null,
                100,
                null,
                null,
                "38",
                SmallForce.START,
                null);
    }

    @Test
    void loads_residential_units_and_teams_that_read_like_any_other() {
        long commune = commune("00001");
        Instant stamp = force.wiring.get(Clockwork.class).stamp();

        Map<String, Long> places =
                load.addResidentialUnits(List.of(village("A1", commune), village("A2", commune)), stamp);
        load.addTeams(
                List.of(new LoadedTeam(
                        "TA",
                        commune,
                        "Tổ TA",
                        List.of(places.get("A1"), places.get("A2")),
                        5,
                        1,
                        1,
                        SmallForce.START,
                        null)),
                stamp);

        assertThat(force.team("TA", SmallForce.TODAY).residentialUnits()).isEqualTo(SmallForce.codes("A1", "A2"));
        assertThat(force.team("TA", SmallForce.TODAY).authorisedStrength()).isEqualTo(5);
        assertThat(force.village("A1", SmallForce.TODAY).formerTerritory()).isEqualTo("38");
        assertThat(load.teams(List.of("TA", "TB"), SmallForce.TODAY))
                .hasSize(1)
                .containsValue(new KnownPlace(
                        force.wiring.get(TeamFacts.class).findByCode("TA").orElseThrow(), commune));
    }

    @Test
    void loads_tens_of_thousands_in_seconds() {
        long commune = commune("00001");
        List<LoadedResidentialUnit> many = new ArrayList<>();
        for (int number = 0; number < 20_000; number++) {
            many.add(village("V" + number, commune));
        }
        long start = System.nanoTime();

        load.addResidentialUnits(many, force.wiring.get(Clockwork.class).stamp());

        assertThat((System.nanoTime() - start) / 1_000_000_000L).isLessThan(20);
        assertThat(load.residentialUnits(
                        many.stream().map(LoadedResidentialUnit::code).toList(), SmallForce.TODAY))
                .hasSize(20_000);
    }
}

package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.ChangeResidentialUnit;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.api.ResidentialUnitClass;
import vn.anttcs.organisation.api.SetUnitAttributes;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.api.UnitAttributeName;
import vn.anttcs.organisation.api.UnitAttributeSetting;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/** The place of a team is cut where its commune, its residential units or their attributes change. */
class PlaceLedgerTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final DateRange DAYS = DateRange.of(MARCH, MARCH.plusMonths(1));

    private final SmallForce force = new SmallForce();

    private List<TeamPlace> places(String teamCode, Instant knownOn) {
        long team = force.wiring.get(TeamFacts.class).findByCode(teamCode).orElseThrow();
        return force.wiring.get(PlaceLedger.class).places(List.of(team), DAYS, knownOn);
    }

    private List<TeamPlace> places(String teamCode) {
        return places(teamCode, force.clockwork.readTime(null, null).knownOn());
    }

    private void set(String commune, LocalDate from, Map<UnitAttributeName, String> values) {
        force.wiring
                .get(UnitAttributes.class)
                .setUnitAttributes(new SetUnitAttributes(
                        commune,
                        from,
                        null,
                        SmallForce.DECISION,
                        values.entrySet().stream()
                                .map(one -> new UnitAttributeSetting(one.getKey(), one.getValue()))
                                .toList(),
                        null));
    }

    private void classify(String code, ResidentialUnitClass unitClass, List<NamedValue> attributes, LocalDate from) {
        force.wiring
                .get(ResidentialUnitRegister.class)
                .changeResidentialUnit(new ChangeResidentialUnit(
                        code,
                        SmallForce.DECISION,
                        from,
                        null,
                        null,
                        null,
                        unitClass,
                        null,
                        null,
                        null,
                        null,
                        attributes,
                        null));
    }

    @Test
    void names_the_records_and_decisions_from_which_all_of_it_was_read() {
        force.village("A1", "00001");
        force.team("TA", "00001", "A1");
        set("00001", SmallForce.START, Map.of(UnitAttributeName.WAGE_REGION, "III", UnitAttributeName.BORDER, "true"));
        classify("A1", ResidentialUnitClass.I, List.of(new NamedValue("KEY_COMPLEX", "true")), SmallForce.START);
        long team = force.wiring.get(TeamFacts.class).findByCode("TA").orElseThrow();
        Instant now = force.clockwork.readTime(null, null).knownOn();

        List<SourceRecord> records = force.wiring.get(PlaceSources.class).of(team, DAYS, now);

        assertThat(records)
                .extracting(SourceRecord::kind, SourceRecord::record)
                .containsExactlyInAnyOrder(
                        tuple(PlaceSources.TEAM, "TA"),
                        tuple(PlaceSources.TEAM_AREA, "A1"),
                        tuple(PlaceSources.RESIDENTIAL_UNIT, "A1"),
                        tuple(PlaceSources.RESIDENTIAL_UNIT_FEATURE, "A1"),
                        tuple(PlaceSources.FORMER_TERRITORY, "A1"),
                        tuple(PlaceSources.UNIT, "00001"),
                        tuple(PlaceSources.UNIT_FEATURE, "00001"),
                        tuple(PlaceSources.UNIT_WAGE_REGION, "00001"));
        assertThat(records).allSatisfy(record -> assertThat(record.holdsAtStartOf(DAYS))
                .as(record.toString())
                .isTrue());
        assertThat(records)
                .filteredOn(record -> record.kind().equals(PlaceSources.UNIT_WAGE_REGION))
                .allSatisfy(record -> assertThat(record.decision()).isEqualTo(SmallForce.DECISION));
    }

    @Test
    void reads_only_the_parts_that_are_asked_for() {
        force.village("A1", "00001");
        force.team("TA", "00001", "A1");
        classify("A1", ResidentialUnitClass.I, List.of(new NamedValue("KEY_COMPLEX", "true")), MARCH.plusDays(9));
        long team = force.wiring.get(TeamFacts.class).findByCode("TA").orElseThrow();
        Instant now = force.clockwork.readTime(null, null).knownOn();

        List<TeamPlace> places = force.wiring.get(PlaceLedger.class).places(List.of(team), DAYS, now, Set.of());

        assertThat(places).singleElement().satisfies(place -> {
            assertThat(place.days()).isEqualTo(DAYS);
            assertThat(place.formerProvinces()).containsExactly("38");
            assertThat(place.residentialKinds()).isEmpty();
            assertThat(place.areas()).isEmpty();
        });
        assertThat(places("TA")).hasSize(2);
    }

    @Test
    void tells_what_holds_of_commune_and_residential_units_together() {
        force.village("A1", "00001");
        force.village("A2", "00001");
        force.team("TA", "00001", "A1", "A2");
        set("00001", SmallForce.START, Map.of(UnitAttributeName.WAGE_REGION, "III", UnitAttributeName.BORDER, "true"));
        classify("A1", ResidentialUnitClass.I, List.of(new NamedValue("KEY_COMPLEX", "true")), SmallForce.START);
        classify("A2", ResidentialUnitClass.II, List.of(), SmallForce.START);

        TeamPlace place = places("TA").get(0);

        assertThat(places("TA")).hasSize(1);
        assertThat(place.days()).isEqualTo(DAYS);
        assertThat(place.communeCode()).isEqualTo("00001");
        assertThat(place.communeKind()).isEqualTo("COMMUNE");
        assertThat(place.areas()).containsExactly("BORDER", "KEY_COMPLEX");
        assertThat(place.classes()).containsExactly("I", "II");
        assertThat(place.residentialKinds()).containsExactly("VILLAGE");
        assertThat(place.formerProvinces()).containsExactly("38");
        assertThat(place.wageRegion()).isEqualTo("III");
    }

    @Test
    void is_cut_on_the_day_of_a_change_and_knows_no_class_while_one_unit_has_none() {
        force.village("A1", "00001");
        force.team("TA", "00001", "A1");
        Instant before = force.clockwork.readTime(null, null).knownOn();
        classify("A1", ResidentialUnitClass.II, List.of(), MARCH.plusDays(9));
        set("00001", MARCH.plusDays(19), Map.of(UnitAttributeName.WAGE_REGION, "IV"));

        assertThat(places("TA"))
                .extracting(place -> place.days().from())
                .containsExactly(MARCH, MARCH.plusDays(9), MARCH.plusDays(19));
        assertThat(places("TA").get(0).classes()).isNull();
        assertThat(places("TA").get(1).classes()).containsExactly("II");
        assertThat(places("TA").get(1).wageRegion()).isNull();
        assertThat(places("TA").get(2).wageRegion()).isEqualTo("IV");
        assertThat(places("TA", before)).hasSize(1);
    }
}

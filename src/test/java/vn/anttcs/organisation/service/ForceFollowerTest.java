package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.AssignResidentialUnit;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.ChangeTeam;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.TeamWorkItem;
import vn.anttcs.organisation.api.TeamWorkKind;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;

/** Residential units and teams when the map changes. */
class ForceFollowerTest {
    private static final LocalDate REFORM = LocalDate.of(2025, 7, 1);
    private static final LocalDate BEFORE = REFORM.minusDays(1);

    private final SmallForce force = new SmallForce();

    private static UnitDraft commune(String code) {
        return new UnitDraft(code, UnitLevel.COMMUNE, "COMMUNE", "Xã mới " + code, "38");
    }

    private static MapChange merger(String target, String... sources) {
        List<UnitShare> shares = java.util.Arrays.stream(sources)
                .map(code -> new UnitShare(code, Extent.WHOLE))
                .toList();
        return new MapChange(ChangeKind.MERGE, null, shares, List.of(commune(target)), null, null, null, null);
    }

    private static MapChange division(String code, String... targets) {
        List<UnitDraft> drafts =
                java.util.Arrays.stream(targets).map(ForceFollowerTest::commune).toList();
        return new MapChange(ChangeKind.SPLIT, code, List.of(), drafts, null, null, null, null);
    }

    @Test
    void residential_units_and_teams_go_on_in_the_merged_commune_with_their_history() {
        force.village("A1", "00001");
        force.village("B1", "00002");
        force.team("TA", "00001", "A1");

        force.change(REFORM, merger("00009", "00001", "00002"));

        assertThat(force.village("A1", BEFORE).communeCode()).isEqualTo("00001");
        assertThat(force.village("A1", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.village("B1", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.team("TA", BEFORE).communeCode()).isEqualTo("00001");
        assertThat(force.team("TA", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.team("TA", REFORM).residentialUnits()).isEqualTo(SmallForce.codes("A1"));
        assertThat(force.team("TA", REFORM).authorisedStrength()).isEqualTo(5);
        assertThat(force.work()).isEmpty();
    }

    @Test
    void a_read_as_of_an_earlier_recording_does_not_know_of_the_merger() {
        force.village("A1", "00001");
        Instant earlier = force.team("TA", "00001", "A1").knownOn();

        force.change(REFORM, merger("00009", "00001", "00002"));

        assertThat(force.team("TA", REFORM, earlier).communeCode()).isEqualTo("00001");
        assertThat(force.village("A1", REFORM, earlier).communeCode()).isEqualTo("00001");
    }

    @Test
    void the_commune_of_a_residential_unit_of_a_divided_commune_is_work_to_do() {
        force.village("C1", "00003");
        force.team("TC", "00003", "C1");

        force.change(REFORM, division("00003", "00008", "00009"));

        assertThat(force.village("C1", REFORM).communeCode()).isNull();
        assertThat(force.team("TC", REFORM).communeCode()).isNull();
        assertThat(force.work()).singleElement().satisfies(work -> {
            assertThat(work.kind()).isEqualTo(TeamWorkKind.RESIDENTIAL_UNIT_COMMUNE_UNKNOWN);
            assertThat(work.code()).isEqualTo("C1");
            assertThat(work.since()).isEqualTo(REFORM);
            assertThat(work.unit()).isEqualTo("38");
        });
    }

    @Test
    void assigning_the_residential_unit_settles_its_team_and_closes_the_work() {
        force.village("C1", "00003");
        force.team("TC", "00003", "C1");
        force.change(REFORM, division("00003", "00008", "00009"));

        assign("C1", "00008");

        assertThat(force.village("C1", REFORM).communeCode()).isEqualTo("00008");
        assertThat(force.team("TC", REFORM).communeCode()).isEqualTo("00008");
        assertThat(force.team("TC", BEFORE).communeCode()).isEqualTo("00003");
        assertThat(force.work()).isEmpty();
    }

    @Test
    void a_team_whose_residential_units_end_up_in_two_communes_is_work_to_do() {
        force.village("C1", "00003");
        force.village("C2", "00003");
        force.team("TC", "00003", "C1", "C2");
        force.change(REFORM, division("00003", "00008", "00009"));
        assign("C1", "00008");

        assign("C2", "00009");

        assertThat(force.team("TC", REFORM).communeCode()).isNull();
        assertThat(force.work())
                .extracting(TeamWorkItem::kind, TeamWorkItem::code)
                .containsExactly(org.assertj.core.groups.Tuple.tuple(TeamWorkKind.TEAM_IN_SEVERAL_COMMUNES, "TC"));
    }

    @Test
    void another_coverage_of_the_team_closes_its_work() {
        force.village("C1", "00003");
        force.village("C2", "00003");
        force.team("TC", "00003", "C1", "C2");
        force.change(REFORM, division("00003", "00008", "00009"));
        assign("C1", "00008");
        assign("C2", "00009");

        force.wiring
                .get(TeamEstablishment.class)
                .changeTeam(new ChangeTeam("TC", SmallForce.DECISION, REFORM, null, SmallForce.codes("C2"), null));

        assertThat(force.team("TC", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.team("TC", BEFORE).residentialUnits()).isEqualTo(SmallForce.codes("C1", "C2"));
        assertThat(force.work()).isEmpty();
    }

    @Test
    void a_change_set_tells_what_follows_and_what_is_left_to_decide() {
        force.village("A1", "00001");
        force.village("C1", "00003");
        force.team("TA", "00001", "A1");

        var done = force.changeSets.apply(
                REFORM,
                SmallForce.DECISION,
                null,
                List.of(merger("00007", "00001", "00002"), division("00003", "00008", "00009")));

        assertThat(done.effects())
                .filteredOn(effect ->
                        effect.subject() == EffectSubject.RESIDENTIAL_UNIT || effect.subject() == EffectSubject.TEAM)
                .extracting(effect -> effect.effect() + " " + effect.code() + " " + effect.toCode())
                .containsExactlyInAnyOrder(
                        EffectKind.FOLLOWS + " A1 00007",
                        EffectKind.FOLLOWS + " TA 00007",
                        EffectKind.WORK + " C1 null");
    }

    @Test
    void a_merger_that_is_recorded_late_moves_what_changed_meanwhile_too() {
        force.village("A1", "00001");
        force.team("TA", "00001", "A1");
        force.wiring
                .get(TeamEstablishment.class)
                .changeTeam(new ChangeTeam(
                        "TA", SmallForce.DECISION, LocalDate.of(2026, 1, 1), "Tổ đổi tên", List.of(), null));

        force.change(REFORM, merger("00009", "00001", "00002"));

        assertThat(force.team("TA", REFORM).name()).isEqualTo("Tổ TA");
        assertThat(force.team("TA", SmallForce.TODAY).name()).isEqualTo("Tổ đổi tên");
        assertThat(force.team("TA", SmallForce.TODAY).communeCode()).isEqualTo("00009");
    }

    @Test
    void what_is_recorded_late_for_a_commune_that_has_ended_goes_on_in_its_successor() {
        force.change(REFORM, merger("00009", "00001", "00002"), division("00003", "00007", "00008"));

        force.village("A1", "00001");
        force.village("C1", "00003");
        force.team("TA", "00001", "A1");

        assertThat(force.village("A1", BEFORE).communeCode()).isEqualTo("00001");
        assertThat(force.village("A1", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.team("TA", BEFORE).communeCode()).isEqualTo("00001");
        assertThat(force.team("TA", REFORM).communeCode()).isEqualTo("00009");
        assertThat(force.village("C1", REFORM).communeCode()).isNull();
        assertThat(force.work()).extracting(TeamWorkItem::code).containsExactly("C1");
    }

    @Test
    void the_territory_of_an_undecided_team_is_that_of_those_who_decide() {
        force.village("C1", "00003");
        force.team("TC", "00003", "C1");
        force.change(REFORM, division("00003", "00008", "00009"));

        ResidentialUnitTerritory places = force.wiring.get(ResidentialUnitTerritory.class);
        TeamTerritory teams = force.wiring.get(TeamTerritory.class);

        assertThat(places.unitOf("C1")).isEqualTo(teams.unitOf("TC"));
        assertThat(places.unitOf("C1")).hasValue(provinceId());
        assertThat(teams.unitOf("unknown")).isEmpty();
    }

    private long provinceId() {
        return force.database.with(handle -> handle.createQuery("select unit_id from unit_fact where code = '38'")
                .mapTo(Long.class)
                .one());
    }

    private void assign(String code, String communeCode) {
        force.wiring
                .get(ResidentialUnitRegister.class)
                .assignResidentialUnit(new AssignResidentialUnit(code, SmallForce.DECISION, null, communeCode, null));
    }
}

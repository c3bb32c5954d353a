package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import vn.anttcs.organisation.api.ChangeResidentialUnit;
import vn.anttcs.organisation.api.DissolveResidentialUnit;
import vn.anttcs.organisation.api.FindResidentialUnits;
import vn.anttcs.organisation.api.ListResidentialUnitHistory;
import vn.anttcs.organisation.api.MergeResidentialUnits;
import vn.anttcs.organisation.api.NamedValue;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnit;
import vn.anttcs.organisation.api.ResidentialUnitDraft;
import vn.anttcs.organisation.api.ResidentialUnitEntryKind;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.organisation.api.ResidentialUnits;
import vn.anttcs.organisation.api.SplitResidentialUnit;
import vn.anttcs.platform.error.Refusal;

/** Residential units as dated facts, their mergers and divisions. */
class ResidentialUnitsTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);

    private final SmallForce force = new SmallForce();

    private static ResidentialUnitDraft draft(String code, String formerTerritory, NamedValue... attributes) {
        return new ResidentialUnitDraft(
                code,
                "Thôn " + code,
                ResidentialUnitKind.VILLAGE,
                null,
                null,
                null,
                null,
                formerTerritory,
                List.of(attributes));
    }

    private ResidentialUnit change(String code, LocalDate from, LocalDate to, Integer households, String feature) {
        List<NamedValue> attributes = feature == null ? List.of() : List.of(new NamedValue(feature, "true"));
        return force.wiring
                .get(ResidentialUnitRegister.class)
                .changeResidentialUnit(new ChangeResidentialUnit(
                        code,
                        SmallForce.DECISION,
                        from,
                        to,
                        null,
                        null,
                        null,
                        households,
                        null,
                        null,
                        null,
                        attributes,
                        null));
    }

    private ResidentialUnit merge(ResidentialUnitDraft draft, String into, String... codes) {
        return force.wiring
                .get(ResidentialUnitReform.class)
                .mergeResidentialUnits(
                        new MergeResidentialUnits(SmallForce.DECISION, DAY, SmallForce.codes(codes), into, draft));
    }

    @Test
    void allocates_a_number_when_the_province_gives_none() {
        assertThat(force.village(null, "00001").code()).matches("R\\d{7}");
    }

    @Test
    void never_gives_a_number_twice() {
        force.village("A1", "00001");

        assertThatThrownBy(() -> force.village("A1", "00002"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("CODE_TAKEN");
    }

    @Test
    void holds_a_change_on_its_days_only_and_leaves_the_other_facts() {
        force.village("A1", "00001");

        change("A1", DAY, DAY.plusMonths(1), 120, "BORDER");

        assertThat(force.village("A1", DAY.minusDays(1)).households()).isEqualTo(100);
        assertThat(force.village("A1", DAY).households()).isEqualTo(120);
        assertThat(force.village("A1", DAY).residents()).isEqualTo(400);
        assertThat(force.village("A1", DAY).attributes()).containsExactly(new NamedValue("BORDER", "true"));
        assertThat(force.village("A1", DAY.plusMonths(1)).households()).isEqualTo(100);
        assertThat(force.village("A1", DAY.plusMonths(1)).attributes()).isEmpty();
    }

    @Test
    void repeats_what_it_said_before_a_correction() {
        Instant before = force.village("A1", "00001").knownOn();

        change("A1", SmallForce.START, null, 90, null);

        assertThat(force.village("A1", DAY, before).households()).isEqualTo(100);
        assertThat(force.village("A1", DAY).households()).isEqualTo(90);
    }

    @Test
    void merges_into_a_new_one_with_sums_lineage_and_coverage() {
        force.village("A1", "00001");
        force.village("A2", "00001");
        force.team("TA", "00001", "A1");

        ResidentialUnit merged = merge(draft("A9", null), null, "A1", "A2");

        assertThat(merged.households()).isEqualTo(200);
        assertThat(merged.formerTerritory()).isEqualTo("38");
        assertThat(merged.predecessors()).extracting("code").containsExactly("A1", "A2");
        assertThat(force.village("A1", DAY).status()).isEqualTo(RecordStatus.DISSOLVED);
        assertThat(force.village("A1", DAY.minusDays(1)).status()).isEqualTo(RecordStatus.ACTIVE);
        assertThat(force.team("TA", DAY).residentialUnits()).isEqualTo(SmallForce.codes("A9"));
        assertThat(force.team("TA", DAY.minusDays(1)).residentialUnits()).isEqualTo(SmallForce.codes("A1"));
    }

    @Test
    void merges_into_one_that_goes_on() {
        force.village("A1", "00001");
        force.village("A2", "00001");

        ResidentialUnit merged = merge(null, "A2", "A1");

        assertThat(merged.code()).isEqualTo("A2");
        assertThat(merged.residents()).isEqualTo(800);
        assertThat(force.village("A2", DAY.minusDays(1)).residents()).isEqualTo(400);
    }

    @Test
    void does_not_guess_features_on_which_the_merged_ones_differ() {
        force.village("A1", "00001");
        force.village("A2", "00001");
        change("A1", DAY.minusDays(10), null, null, "MOUNTAIN");

        assertThatThrownBy(() -> merge(draft("A9", null), null, "A1", "A2"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("AREA_FEATURES_DIFFER");
        assertThat(merge(draft("A9", null, new NamedValue("MOUNTAIN", "false")), null, "A1", "A2")
                        .attributes())
                .isEmpty();
    }

    @Test
    void refuses_a_merger_across_communes() {
        force.village("A1", "00001");
        force.village("B1", "00002");

        assertThatThrownBy(() -> merge(draft("A9", null), null, "A1", "B1"))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("RESIDENTIAL_UNITS_APART");
    }

    @Test
    void divides_so_that_its_team_covers_all_parts() {
        force.village("A1", "00001");
        force.team("TA", "00001", "A1");

        ResidentialUnits parts = force.wiring
                .get(ResidentialUnitReform.class)
                .splitResidentialUnit(new SplitResidentialUnit(
                        "A1", SmallForce.DECISION, DAY, false, List.of(draft("A8", null), draft("A9", "37")), null));

        assertThat(parts.items()).extracting(ResidentialUnit::formerTerritory).containsExactly("38", "37");
        assertThat(force.team("TA", DAY).residentialUnits()).isEqualTo(SmallForce.codes("A8", "A9"));
        assertThat(force.village("A1", DAY).successors()).extracting("code").containsExactly("A8", "A9");
    }

    @Test
    void ends_only_when_no_team_depends_on_it() {
        force.village("A1", "00001");
        force.village("A2", "00001");
        force.team("TA", "00001", "A1");
        force.team("TB", "00001", "A1", "A2");

        assertThatThrownBy(() -> dissolve("A1")).hasMessageContaining("RESIDENTIAL_UNIT_HAS_TEAM");
        dissolve("A2");

        assertThat(force.village("A2", DAY).status()).isEqualTo(RecordStatus.DISSOLVED);
        assertThat(force.team("TB", DAY).residentialUnits()).isEqualTo(SmallForce.codes("A1"));
    }

    private void dissolve(String code) {
        force.wiring
                .get(ResidentialUnitReform.class)
                .dissolveResidentialUnit(new DissolveResidentialUnit(code, SmallForce.DECISION, DAY, null));
    }

    @Test
    void refuses_a_commune_that_does_not_exist() {
        assertThatThrownBy(() -> force.village("A1", "77777")).hasMessageContaining("NO_COMMUNE_ON_DAY");
    }

    @Test
    void finds_by_name_with_or_without_marks_page_by_page() {
        for (String code : List.of("A1", "A2", "A3")) {
            force.village(code, "00001");
        }
        force.village("B1", "00002");
        ResidentialUnitDirectory directory = force.wiring.get(ResidentialUnitDirectory.class);

        ResidentialUnits first = directory.findResidentialUnits(
                new FindResidentialUnits("00001", "thon a", null, null, null, null, 2, null));
        ResidentialUnits second = directory.findResidentialUnits(
                new FindResidentialUnits("00001", "thon a", null, null, null, null, 2, first.next()));

        assertThat(first.items()).extracting(ResidentialUnit::code).containsExactly("A1", "A2");
        assertThat(second.items()).extracting(ResidentialUnit::code).containsExactly("A3");
        assertThat(second.next()).isNull();
        assertThat(directory
                        .findResidentialUnits(
                                new FindResidentialUnits("38", "100%", null, null, null, null, null, null))
                        .items())
                .isEmpty();
    }

    @Test
    void tells_its_history_by_both_times() {
        force.village("A1", "00001");
        change("A1", DAY, null, 120, "BORDER");

        var history = force.wiring
                .get(ResidentialUnitDirectory.class)
                .listResidentialUnitHistory(new ListResidentialUnitHistory("A1", null))
                .items();

        assertThat(history)
                .filteredOn(entry -> entry.fact() == ResidentialUnitEntryKind.FACTS)
                .extracting(entry -> entry.households() + (entry.supersededAt() == null ? "" : " superseded"))
                .containsExactly("100 superseded", "100", "120");
        assertThat(history).allSatisfy(entry -> assertThat(entry.decision()).isEqualTo(SmallForce.DECISION));
    }
}

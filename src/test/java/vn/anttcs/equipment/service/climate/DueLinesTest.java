package vn.anttcs.equipment.service.climate;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.rule.EquipmentCategory;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormScale;
import vn.anttcs.equipment.rule.TeamHeadcount;
import vn.anttcs.equipment.rule.Tracking;
import vn.anttcs.equipment.rule.climate.Origin;
import vn.anttcs.equipment.rule.climate.Region;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.NormTexts;
import vn.anttcs.equipment.service.TeamStanding;

/** What is due to a team where norms are confined to a region or replace each other, in words that say why. */
class DueLinesTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final long PROVINCE = 51;
    private static final Map<String, Region> REGIONS =
            Map.of("COLD", new Region("Vùng lạnh", Set.of("46", "62"), "Nghị định 40/2024/NĐ-CP"));

    private final Map<String, EquipmentKind> kinds = new TreeMap<>();
    private final Map<String, Map<Long, NormFact>> norms = new HashMap<>();

    private void norm(String kindCode, long unitId, String region, String replaces) {
        kinds.put(
                kindCode,
                new EquipmentKind(
                        kindCode,
                        "Loại " + kindCode,
                        EquipmentCategory.UNIFORM,
                        "cái",
                        Tracking.QUANTITY,
                        List.of(),
                        null,
                        FundingSource.LOCAL,
                        false,
                        null,
                        null,
                        "TT",
                        DAY,
                        null,
                        null,
                        1,
                        Instant.EPOCH));
        NormFact fact = new NormFact(
                NormScale.EQUAL_TO_MEMBERS, null, null, "", null, kindCode + "/QĐ", null, region, replaces);
        norms.computeIfAbsent(kindCode, kind -> new HashMap<>()).put(unitId, fact);
    }

    private Map<String, KnownNorms.Due> due(Origin origin) {
        TeamStanding team = new TeamStanding(null, PROVINCE, new TeamHeadcount(3, 1), origin);
        return new KnownNorms.Book(kinds, norms, REGIONS)
                .due(team).stream().collect(Collectors.toMap(due -> due.kind().kindCode(), due -> due));
    }

    @Test
    void a_replaced_kind_is_not_due_and_cites_what_replaces_it() {
        norm("A", 0, null, null);
        norm("B", 0, "COLD", "A");
        Map<String, KnownNorms.Due> inside = due(Origin.of("62"));
        assertThat(inside.get("A").result().quantity()).isZero();
        assertThat(inside.get("A").legalBasis()).isEqualTo("B/QĐ");
        assertThat(NormTexts.explanation(inside.get("A")))
                .isEqualTo("Được thay bằng Loại B nên không cấp nữa: 0 (B/QĐ)");
        assertThat(inside.get("B").result().quantity()).isEqualTo(3);
        assertThat(inside.get("B").counted()).containsExactly("A");
    }

    @Test
    void a_province_brings_the_replaced_kind_back_by_a_norm_of_the_other_one_that_replaces_nothing() {
        norm("A", 0, null, null);
        norm("B", 0, null, "A");
        norm("A", PROVINCE, null, null);
        assertThat(due(Origin.of("51")).get("A").result().quantity()).isZero();
        norm("B", PROVINCE, null, null);
        assertThat(due(Origin.of("51")).get("A").result().quantity()).isEqualTo(3);
        assertThat(due(Origin.of("51")).get("B").counted()).isEmpty();
    }

    @Test
    void outside_the_region_of_the_replacing_norm_the_kind_is_due() {
        norm("A", 0, null, null);
        norm("B", 0, "COLD", "A");
        Map<String, KnownNorms.Due> outside = due(Origin.of("51"));
        assertThat(outside.get("A").result().quantity()).isEqualTo(3);
        assertThat(outside.get("B").result().quantity()).isZero();
        assertThat(outside.get("B").counted()).isEmpty();
        assertThat(NormTexts.explanation(outside.get("B")))
                .isEqualTo("Địa bàn của Tổ không thuộc vùng \"Vùng lạnh\" (Nghị định 40/2024/NĐ-CP) nên không cấp: 0");
    }

    @Test
    void where_the_region_is_not_known_both_are_open() {
        norm("A", 0, null, null);
        norm("B", 0, "COLD", "A");
        Map<String, KnownNorms.Due> unknown = due(new Origin(Set.of(), Map.of("T7", Set.of())));
        assertThat(unknown.get("A").result().outcome()).isEqualTo(NormOutcome.OPEN);
        assertThat(NormTexts.explanation(unknown.get("A"))).startsWith("Được thay bằng Loại B (B/QĐ) nếu");
        assertThat(NormTexts.explanation(unknown.get("B")))
                .endsWith("Hãy ghi địa bàn tỉnh cũ (formerTerritory) của thôn, tổ dân phố T7");
        assertThat(unknown.get("B").counted()).isEmpty();
    }

    @Test
    void what_is_outside_its_own_region_is_0_whether_or_not_something_replaces_it() {
        norm("A", 0, "COLD", null);
        norm("B", 0, "GONE", "A");
        assertThat(due(Origin.of("51")).get("A").result().quantity()).isZero();
        assertThat(due(Origin.of("62")).get("A").result().outcome()).isEqualTo(NormOutcome.OPEN);
        assertThat(NormTexts.explanation(due(Origin.of("62")).get("B"))).startsWith("Vùng khí hậu GONE không có");
    }

    @Test
    void a_chain_counts_at_its_end_also_what_is_in_no_catalogue() {
        norm("B", 0, null, "A");
        norm("C", 0, null, "B");
        Map<String, KnownNorms.Due> chain = due(Origin.of("51"));
        assertThat(chain.keySet()).containsExactlyInAnyOrder("B", "C");
        assertThat(chain.get("C").counted()).containsExactly("B", "A");
        assertThat(chain.get("B").counted()).isEmpty();
    }

    @Test
    void a_circle_of_nation_and_province_replaces_nothing_and_says_so() {
        norm("A", PROVINCE, null, "B");
        norm("B", 0, null, "A");
        Map<String, KnownNorms.Due> circle = due(Origin.of("51"));
        assertThat(circle.get("A").result().quantity()).isEqualTo(3);
        assertThat(circle.get("B").result().quantity()).isEqualTo(3);
        assertThat(circle.get("A").legalBasis()).isEqualTo("A/QĐ");
        assertThat(NormTexts.explanation(circle.get("A")))
                .isEqualTo(
                        "Bằng số thành viên: 3. Các định mức của những địa bàn khác nhau thay thế lẫn nhau thành vòng"
                                + " (loại này bởi Loại B, B/QĐ) nên không tính việc thay thế. Hãy sửa một trong các định mức đó");
    }
}

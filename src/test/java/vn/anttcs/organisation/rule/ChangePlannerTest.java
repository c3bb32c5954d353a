package vn.anttcs.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import vn.anttcs.law.Ground;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;
import vn.anttcs.shared.DateRange;

/** Two provinces with three communes each, and what may be done to them on a day. */
class ChangePlannerTest {
    private static final LocalDate BEGIN = LocalDate.of(2025, 7, 1);
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);
    private static final LocalDate LATER = LocalDate.of(2027, 3, 1);
    private static final String BASIS = "1700/NQ-UBTVQH16";
    private static final long NEW = 1_000;

    private final List<MapFact> facts = new ArrayList<>(List.of(
            province(1, "01", "Tỉnh Một"),
            province(2, "02", "Tỉnh Hai"),
            commune(11, "00011", "Xã A", 1),
            commune(12, "00012", "Xã B", 1),
            commune(13, "00013", "Xã C", 1),
            commune(21, "00021", "Xã D", 2),
            commune(22, "00022", "Xã E", 2),
            commune(23, "00023", "Xã G", 2)));

    private static MapFact province(long id, String code, String name) {
        return fact(id, DateRange.from(BEGIN), new UnitState(code, UnitLevel.PROVINCE, "PROVINCE", name, null, "cũ"));
    }

    private static MapFact commune(long id, String code, String name, long parent) {
        return fact(id, DateRange.from(BEGIN), state(code, name, parent));
    }

    private static UnitState state(String code, String name, long parent) {
        return new UnitState(code, UnitLevel.COMMUNE, "COMMUNE", name, parent, "cũ");
    }

    private static MapFact fact(long id, DateRange valid, UnitState state) {
        return new MapFact(100 * id, id, valid, null, state);
    }

    private void replace(long unitId, MapFact... rows) {
        facts.removeIf(fact -> fact.unitId() == unitId);
        facts.addAll(List.of(rows));
    }

    private MapFact of(long unitId) {
        return facts.stream()
                .filter(fact -> fact.unitId() == unitId)
                .findFirst()
                .orElseThrow();
    }

    private ChangePlan plan(MapChange... changes) {
        return plan(DAY, changes);
    }

    private ChangePlan plan(LocalDate day, MapChange... changes) {
        return ChangePlanner.plan(
                new MapFacts(facts, day), List.of(changes), new AtomicLong(NEW)::getAndIncrement, BASIS);
    }

    private static MapChange merge(UnitDraft target, UnitShare... sources) {
        return new MapChange(ChangeKind.MERGE, null, List.of(sources), List.of(target), null, null, null, null);
    }

    private static MapChange split(String code, UnitDraft... targets) {
        return new MapChange(ChangeKind.SPLIT, code, null, List.of(targets), null, null, null, null);
    }

    private static MapChange rename(String code, String name) {
        return new MapChange(ChangeKind.RENAME, code, null, null, name, null, null, null);
    }

    private static MapChange kind(String code, String kind, String name) {
        return new MapChange(ChangeKind.CHANGE_KIND, code, null, null, name, kind, null, null);
    }

    private static MapChange under(String code, String parent) {
        return new MapChange(ChangeKind.RE_PARENT, code, null, null, null, null, parent, null);
    }

    private static MapChange create(UnitDraft target) {
        return new MapChange(ChangeKind.CREATE, null, null, List.of(target), null, null, null, "52/NQ");
    }

    private static MapChange dissolve(String code) {
        return new MapChange(ChangeKind.DISSOLVE, code, null, null, null, null, null, null);
    }

    private static UnitDraft draft(String code, String name, String parent) {
        return new UnitDraft(code, UnitLevel.COMMUNE, "COMMUNE", name, parent);
    }

    private static UnitShare whole(String code) {
        return new UnitShare(code, Extent.WHOLE);
    }

    private static UnitShare part(String code) {
        return new UnitShare(code, Extent.PART);
    }

    private static void refused(ChangePlan plan, String... codesAtFields) {
        assertThat(plan.grounds())
                .extracting(ground -> ground.code() + "@" + ground.field())
                .containsExactly(codesAtFields);
        assertThat(plan.ended()).isEmpty();
        assertThat(plan.created()).isEmpty();
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.links()).isEmpty();
    }

    private static List<String> arguments(ChangePlan plan) {
        return plan.grounds().get(0).arguments();
    }

    @Test
    void merges_whole_units_into_a_new_one_that_may_take_a_code_of_theirs() {
        ChangePlan plan = plan(merge(draft("00011", "Xã AB", "01"), whole("00011"), whole("00012")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.ended()).containsExactly(new ChangePlan.Ended(0, of(11)), new ChangePlan.Ended(0, of(12)));
        assertThat(plan.created())
                .containsExactly(new ChangePlan.Created(
                        0, NEW, new UnitState("00011", UnitLevel.COMMUNE, "COMMUNE", "Xã AB", 1L, BASIS)));
        assertThat(plan.links())
                .containsExactly(
                        new ChangePlan.Link(0, 11, "00011", NEW, "00011", Extent.WHOLE),
                        new ChangePlan.Link(0, 12, "00012", NEW, "00011", Extent.WHOLE));
        assertThat(plan.changed()).isEmpty();
    }

    @Test
    void a_unit_made_of_one_whole_unit_of_its_level_is_that_unit() {
        ChangePlan plan = plan(merge(draft("00099", "Xã Mới", "02"), whole("00011")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.created()).isEmpty();
        assertThat(plan.ended()).isEmpty();
        assertThat(plan.changed())
                .containsExactly(new ChangePlan.Changed(
                        0,
                        of(11),
                        DateRange.from(DAY),
                        new UnitState("00099", UnitLevel.COMMUNE, "COMMUNE", "Xã Mới", 2L, BASIS)));
        assertThat(plan.links()).containsExactly(new ChangePlan.Link(0, 11, "00011", 11, "00099", Extent.WHOLE));
    }

    @Test
    void a_unit_that_goes_on_unchanged_by_a_merger_is_linked_and_not_rewritten() {
        ChangePlan plan = plan(merge(draft("00011", "Xã A", "01"), whole("00011")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.changed()).isEmpty();
        assertThat(plan.links()).hasSize(1);
    }

    @Test
    void a_unit_made_of_one_part_ends_what_it_came_from_only_with_the_rest() {
        refused(
                plan(merge(draft("00099", "Xã Mới", "01"), part("00011"))),
                "PART_WITHOUT_REST@changes[0].sources[0].code");
        ChangePlan plan = plan(
                merge(draft("00098", "Xã Một", "01"), part("00011"), whole("00012")),
                merge(draft("00099", "Xã Hai", "01"), part("00011"), whole("00013")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.ended()).extracting(ended -> ended.row().unitId()).containsExactly(11L, 12L, 13L);
        assertThat(plan.links()).hasSize(4);
    }

    @Test
    void splits_a_unit_of_which_one_part_may_keep_the_code() {
        ChangePlan plan = plan(split("00011", draft("00011", "Xã A", "01"), draft("00099", "Xã A Đông", "01")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.ended()).containsExactly(new ChangePlan.Ended(0, of(11)));
        assertThat(plan.created()).extracting(ChangePlan.Created::unitId).containsExactly(NEW, NEW + 1);
        assertThat(plan.links())
                .containsExactly(
                        new ChangePlan.Link(0, 11, "00011", NEW, "00011", Extent.PART),
                        new ChangePlan.Link(0, 11, "00011", NEW + 1, "00099", Extent.PART));
    }

    @Test
    void renames_re_parents_and_changes_the_kind_of_one_unit_at_once() {
        ChangePlan plan = plan(kind("00011", "WARD", null), under("00011", "02"));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.changed())
                .containsExactly(new ChangePlan.Changed(
                        0,
                        of(11),
                        DateRange.from(DAY),
                        new UnitState("00011", UnitLevel.COMMUNE, "WARD", "Phường A", 2L, BASIS)));
        assertThat(plan(rename("00012", "Xã B Mới")).changed().get(0).state().name())
                .isEqualTo("Xã B Mới");
        assertThat(plan(kind("00012", "WARD", "Phường Khác"))
                        .changed()
                        .get(0)
                        .state()
                        .name())
                .isEqualTo("Phường Khác");
    }

    @Test
    void creates_and_dissolves_without_links_and_by_the_act_that_a_change_names() {
        ChangePlan plan = plan(create(draft("00099", "Xã Mới", "01")), dissolve("00013"));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.created().get(0).state().legalBasis()).isEqualTo("52/NQ");
        assertThat(plan.created().get(0).changeIndex()).isZero();
        assertThat(plan.ended()).containsExactly(new ChangePlan.Ended(1, of(13)));
        assertThat(plan.links()).isEmpty();
    }

    @Test
    void refuses_what_was_not_there_on_the_day_before() {
        refused(
                plan(
                        rename("00077", "Xã Không"),
                        dissolve("00078"),
                        split("00079", draft("00098", "Xã Một", "01"), draft("00099", "Xã Hai", "01")),
                        merge(draft("00097", "Xã Ba", "01"), whole("00076")),
                        merge(draft("00096", "Xã Bốn", "01"), whole("00011"), whole("00075"))),
                "NO_UNIT_BEFORE@changes[0].code",
                "NO_UNIT_BEFORE@changes[1].code",
                "NO_UNIT_BEFORE@changes[2].code",
                "NO_UNIT_BEFORE@changes[3].sources[0].code",
                "NO_UNIT_BEFORE@changes[4].sources[1].code");
        assertThat(arguments(plan(dissolve("00078")))).containsExactly("00078", "2026-11-30");
    }

    @Test
    void refuses_a_unit_that_two_changes_use_up() {
        refused(
                plan(dissolve("00011"), merge(draft("00099", "Xã Mới", "01"), whole("00011"), whole("00012"))),
                "UNIT_USED_TWICE@changes[1].sources[0].code");
        refused(
                plan(
                        merge(draft("00098", "Xã Một", "01"), part("00011"), whole("00012")),
                        merge(draft("00099", "Xã Hai", "01"), whole("00011"), whole("00013"))),
                "UNIT_USED_TWICE@changes[1].sources[0].code");
        refused(plan(rename("00011", "Xã Z"), dissolve("00011")), "UNIT_USED_TWICE@changes[1].code");
    }

    @Test
    void refuses_two_changes_of_the_same_thing_and_a_change_of_nothing() {
        refused(plan(rename("00011", "Xã Y"), rename("00011", "Xã Z")), "UNIT_USED_TWICE@changes[1].code");
        refused(plan(under("00011", "02"), under("00011", "01")), "UNIT_USED_TWICE@changes[1].code");
        refused(
                plan(kind("00011", "WARD", null), kind("00011", "SPECIAL_ZONE", "Phường A")),
                "UNIT_USED_TWICE@changes[1].code");
        refused(plan(rename("00011", "Xã A")), "NOTHING_CHANGES@changes[0].code");
        assertThat(arguments(plan(rename("00011", "Xã A")))).containsExactly("00011", "Xã A");
    }

    @Test
    void two_units_may_exchange_their_codes() {
        ChangePlan plan = plan(
                merge(draft("00012", "Xã A", "01"), whole("00011")),
                merge(draft("00011", "Xã B", "01"), whole("00012")));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.changed())
                .extracting(changed ->
                        changed.row().unitId() + "=" + changed.state().code())
                .containsExactly("11=00012", "12=00011");
    }

    @Test
    void refuses_a_code_that_another_unit_holds_then_or_later() {
        refused(plan(create(draft("00012", "Xã Mới", "01"))), "CODE_TAKEN@changes[0].targets[0].code");
        assertThat(arguments(plan(create(draft("00012", "Xã Mới", "01")))))
                .containsExactly("00012", "Xã B", "2025-07-01");
        refused(plan(merge(draft("00012", "Xã A", "01"), whole("00011"))), "CODE_TAKEN@changes[0].targets[0].code");
        refused(
                plan(create(draft("00099", "Xã Một", "01")), create(draft("00099", "Xã Hai", "01"))),
                "CODE_TAKEN@changes[1].targets[0].code");
        facts.add(fact(31, DateRange.from(LATER), state("00099", "Xã Sau", 1)));
        refused(plan(create(draft("00099", "Xã Mới", "01"))), "CODE_TAKEN@changes[0].targets[0].code");
        // A code is free again on the day on which its holder ends.
        replace(13, fact(13, new DateRange(BEGIN, DAY), state("00013", "Xã C", 1)));
        assertThat(plan(create(draft("00013", "Xã Mới", "01"))).grounds()).isEmpty();
    }

    @Test
    void refuses_codes_kinds_and_levels_that_do_not_go_together() {
        refused(plan(create(draft("099", "Xã Mới", "01"))), "CODE_NOT_OF_LEVEL@changes[0].targets[0].code");
        refused(
                plan(create(new UnitDraft("00099", UnitLevel.COMMUNE, "TOWNSHIP", "Thị trấn Mới", "01"))),
                "KIND_NOT_OF_LEVEL@changes[0].targets[0].kind");
        refused(plan(kind("00011", "PROVINCE", null)), "KIND_NOT_OF_LEVEL@changes[0].unitKind");
        refused(
                plan(merge(new UnitDraft("099", UnitLevel.COMMUNE, "TOWN", "Xã A", "01"), whole("00011"))),
                "KIND_NOT_OF_LEVEL@changes[0].targets[0].kind",
                "CODE_NOT_OF_LEVEL@changes[0].targets[0].code");
        refused(
                plan(create(new UnitDraft("099", UnitLevel.DISTRICT, "RURAL_DISTRICT", "Huyện Mới", "01"))),
                "LEVEL_ENDED@changes[0].targets[0].level");
    }

    @Test
    void refuses_parents_that_are_not_there_or_not_directly_above() {
        refused(plan(create(draft("00099", "Xã Mới", "09"))), "NO_PARENT@changes[0].targets[0].parentCode");
        refused(plan(create(draft("00099", "Xã Mới", null))), "NO_PARENT@changes[0].targets[0].parentCode");
        assertThat(arguments(plan(create(draft("00099", "Xã Mới", null))))).containsExactly("–", "2026-12-01");
        refused(plan(create(draft("00099", "Xã Mới", "00011"))), "PARENT_NOT_ABOVE@changes[0].targets[0].parentCode");
        refused(plan(under("00011", "00012")), "PARENT_NOT_ABOVE@changes[0].parentCode");
        refused(
                plan(merge(new UnitDraft("01", UnitLevel.PROVINCE, "PROVINCE", "Tỉnh Một", "02"), whole("01"))),
                "PARENT_NOT_ABOVE@changes[0].targets[0].parentCode");
        assertThat(plan(create(new UnitDraft("03", UnitLevel.PROVINCE, "CITY", "Thành phố Ba", null)))
                        .grounds())
                .isEmpty();
        // A province of the same set takes communes at once.
        ChangePlan both = plan(
                create(new UnitDraft("03", UnitLevel.PROVINCE, "CITY", "Thành phố Ba", null)), under("00011", "03"));
        assertThat(both.grounds()).isEmpty();
        assertThat(both.changed().get(0).state().parentId()).isEqualTo(NEW);
        // A parent that ends in the set is none; one whose end is recorded is none either.
        replace(2, fact(2, new DateRange(BEGIN, LATER), of(2).state()));
        refused(plan(under("00011", "02")), "LATER_FACT@changes[0].parentCode");
    }

    @Test
    void an_ended_unit_leaves_nothing_below() {
        refused(plan(dissolve("02")), "CHILDREN_LEFT@changes[0].code");
        assertThat(arguments(plan(dissolve("02")))).containsExactly("02", "Tỉnh Hai", "3", "Xã D");
        ChangePlan plan = plan(under("00021", "01"), dissolve("00022"), dissolve("00023"), dissolve("02"));
        assertThat(plan.grounds()).isEmpty();
        refused(
                plan(rename("00021", "Xã D Mới"), dissolve("00022"), dissolve("00023"), dissolve("02")),
                "CHILDREN_LEFT@changes[3].code");
    }

    @Test
    void an_end_that_is_recorded_already_stands_against_another() {
        replace(11, fact(11, new DateRange(BEGIN, LATER), state("00011", "Xã A", 1)));
        refused(plan(dissolve("00011")), "LATER_FACT@changes[0].code");
        assertThat(arguments(plan(dissolve("00011")))).containsExactly("00011", "Xã A", "2027-03-01");
        replace(12, fact(12, new DateRange(BEGIN, DAY), state("00012", "Xã B", 1)));
        refused(plan(rename("00012", "Xã B Mới")), "LATER_FACT@changes[0].code");
    }

    @Test
    void a_change_is_carried_into_what_is_recorded_for_later_unless_that_contradicts() {
        MapFact now = fact(11, new DateRange(BEGIN, LATER), state("00011", "Xã A", 1));
        MapFact then = new MapFact(7, 11, DateRange.from(LATER), null, state("00011", "Xã A", 2));
        replace(11, now, then);
        ChangePlan plan = plan(rename("00011", "Xã Z"));
        assertThat(plan.grounds()).isEmpty();
        assertThat(plan.changed())
                .containsExactly(
                        new ChangePlan.Changed(
                                0,
                                now,
                                new DateRange(DAY, LATER),
                                new UnitState("00011", UnitLevel.COMMUNE, "COMMUNE", "Xã Z", 1L, BASIS)),
                        new ChangePlan.Changed(
                                0,
                                then,
                                DateRange.from(LATER),
                                new UnitState("00011", UnitLevel.COMMUNE, "COMMUNE", "Xã Z", 2L, "cũ")));
        refused(plan(under("00011", "02")), "LATER_FACT@changes[0].code");
        refused(plan(merge(draft("00099", "Xã A", "02"), whole("00011"))), "LATER_FACT@changes[0].targets[0].code");
        ChangePlan recoded = plan(merge(draft("00099", "Xã A", "01"), whole("00011")));
        assertThat(recoded.changed())
                .extracting(changed -> changed.state().code())
                .containsExactly("00099", "00099");
        ChangePlan ward = plan(kind("00011", "WARD", "Xã A"));
        assertThat(ward.changed()).extracting(changed -> changed.state().kind()).containsExactly("WARD", "WARD");
    }

    @Test
    void grounds_come_in_the_order_of_changes_and_each_once() {
        List<Ground> grounds = plan(
                        dissolve("00077"),
                        create(draft("0", "Xã Mới", "09")),
                        rename("00011", "Xã A"),
                        dissolve("00078"))
                .grounds();
        assertThat(grounds)
                .extracting(Ground::field)
                .isSortedAccordingTo((one, other) -> Character.compare(one.charAt(8), other.charAt(8)))
                .startsWith("changes[0].code")
                .endsWith("changes[3].code")
                .hasSize(5);
        assertThat(grounds).doesNotHaveDuplicates();
    }

    @Test
    void until_june_2025_communes_stand_under_districts() {
        LocalDate first = LocalDate.of(2020, 1, 1);
        LocalDate day = LocalDate.of(2024, 1, 1);
        facts.clear();
        facts.add(fact(1, DateRange.from(first), province(1, "01", "Tỉnh Một").state()));
        facts.add(fact(
                2,
                DateRange.from(first),
                new UnitState("002", UnitLevel.DISTRICT, "RURAL_DISTRICT", "Huyện Hai", 1L, null)));
        UnitDraft township = new UnitDraft("00099", UnitLevel.COMMUNE, "TOWNSHIP", "Thị trấn Mới", "002");
        assertThat(plan(day, create(township)).grounds()).isEmpty();
        refused(plan(day, create(draft("00099", "Xã Mới", "01"))), "PARENT_NOT_ABOVE@changes[0].targets[0].parentCode");
        assertThat(plan(day, kind("002", "TOWN", null)).changed().get(0).state().name())
                .isEqualTo("Thị xã Hai");
        UnitDraft district = new UnitDraft("003", UnitLevel.DISTRICT, "TOWN", "Thị xã Ba", "01");
        assertThat(plan(day, create(district)).grounds()).isEmpty();
        refused(plan(BEGIN, create(district)), "LEVEL_ENDED@changes[0].targets[0].level");
    }
}

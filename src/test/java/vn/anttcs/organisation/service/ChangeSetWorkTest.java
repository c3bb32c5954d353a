package vn.anttcs.organisation.service;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import vn.anttcs.organisation.api.ChangeEffect;
import vn.anttcs.organisation.api.ChangeKind;
import vn.anttcs.organisation.api.EffectKind;
import vn.anttcs.organisation.api.EffectSubject;
import vn.anttcs.organisation.api.Extent;
import vn.anttcs.organisation.api.MapChange;
import vn.anttcs.organisation.api.RelatedUnit;
import vn.anttcs.organisation.api.Unit;
import vn.anttcs.organisation.api.UnitDraft;
import vn.anttcs.organisation.api.UnitLevel;
import vn.anttcs.organisation.api.UnitShare;
import vn.anttcs.organisation.persistence.UnitAttributeRows;
import vn.anttcs.organisation.persistence.UnitAttributeValue;
import vn.anttcs.organisation.persistence.UnitData;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Change sets on the real map; each test uses communes of its own. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class ChangeSetWorkTest {
    private static final Decision DECISION =
            new Decision("1700/NQ-UBTVQH16", LocalDate.of(2026, 10, 1), "Ủy ban Thường vụ Quốc hội", null, null);
    private static final LocalDate SOON = LocalDate.of(2026, 12, 1);

    private LoadedMap loaded;

    @BeforeAll
    void load() {
        loaded = LoadedMap.load();
    }

    private ChangeSetWork.Done apply(LocalDate day, MapChange... changes) {
        return loaded.work.apply(day, DECISION, null, List.of(changes));
    }

    private Unit unit(String code, LocalDate day, Instant knownOn) {
        UnitViews.Meaning meaning = loaded.views.meaningOf(code, day, knownOn);
        return loaded.views.view(meaning.unit(), meaning.time());
    }

    private static MapChange rename(String code, String name) {
        return new MapChange(ChangeKind.RENAME, code, null, null, name, null, null, null);
    }

    private static MapChange merge(UnitDraft target, UnitShare... sources) {
        return new MapChange(ChangeKind.MERGE, null, List.of(sources), List.of(target), null, null, null, null);
    }

    private static UnitDraft ward(String code, String name, String parent) {
        return new UnitDraft(code, UnitLevel.COMMUNE, "WARD", name, parent);
    }

    private static UnitShare whole(String code) {
        return new UnitShare(code, Extent.WHOLE);
    }

    private static UnitShare part(String code) {
        return new UnitShare(code, Extent.PART);
    }

    @Test
    void every_old_code_names_its_units_of_today() {
        long communes = UnitData.until2025().stream()
                .filter(line -> line.level() == UnitLevel.COMMUNE)
                .filter(line -> {
                    UnitViews.Meaning meaning = loaded.views.meaningOf(line.code(), LocalDate.of(2025, 6, 30), null);
                    assertThat(meaning.unit().name()).isEqualTo(line.name());
                    List<RelatedUnit> today = loaded.descent.today(meaning.unit(), meaning.time());
                    assertThat(today).as(line.code()).isNotEmpty();
                    return true;
                })
                .count();
        assertThat(communes).isEqualTo(10_035);
    }

    @Test
    void a_renaming_ahead_shows_from_its_day_on_and_keeps_the_identity() {
        Unit before = unit("14758", SOON, null);
        apply(SOON, rename("14758", "Phường Hàm Rồng Mới"));
        assertThat(unit("14758", SOON.minusDays(1), null).name()).isEqualTo("Phường Hàm Rồng");
        assertThat(unit("14758", SOON, null).name()).isEqualTo("Phường Hàm Rồng Mới");
        assertThat(unit("14758", SOON, null).version()).isEqualTo(before.version() + 1);
        assertThat(unit("14758", SOON, null).legalBasis()).isEqualTo(DECISION.number());
    }

    @Test
    void what_was_known_before_a_change_set_is_still_told_the_same() {
        Unit before = unit("00008", SOON, null);
        apply(SOON, rename("00008", "Phường Ngọc Hà Mới"));
        assertThat(unit("00008", SOON, before.knownOn())).isEqualTo(before);
    }

    @Test
    void a_merger_recorded_late_ends_the_old_units_on_its_day() {
        LocalDate late = LocalDate.of(2026, 2, 1);
        ChangeSetWork.Done done =
                apply(late, merge(ward("00070", "Phường Hoàn Kiếm", "01"), whole("00070"), whole("00082")));
        assertThat(done.changeSet().ended()).isEqualTo(2);
        assertThat(unit("00082", late.minusDays(1), null).validTo()).isEqualTo(late);
        assertThat(unit("00070", late, null).validFrom()).isEqualTo(late);
        assertThat(loaded.descent.today(
                        loaded.views.meaningOf("00082", late.minusDays(1), null).unit(),
                        loaded.views.meaningOf("00082", late.minusDays(1), null).time()))
                .extracting(RelatedUnit::code)
                .containsExactly("00070");
    }

    @Test
    void an_earlier_act_that_contradicts_a_later_one_is_refused_by_name() {
        MapChange change = new MapChange(ChangeKind.CHANGE_KIND, "25270", null, null, null, "WARD", null, null);
        assertThat(refusal(LocalDate.of(2026, 4, 1), change))
                .extracting(Problem::code, Problem::field)
                .containsExactly(org.assertj.core.groups.Tuple.tuple("LATER_FACT", "changes[0].code"));
    }

    @Test
    void every_mistake_is_told_at_once_with_the_place_of_its_change() {
        List<Problem> problems = refusal(
                SOON,
                rename("99999", "Xã X"),
                merge(ward("00097", "Phường Y", "02"), part("00118"), whole("00103")),
                new MapChange(ChangeKind.DISSOLVE, "01", null, null, null, null, null, null));
        assertThat(problems)
                .extracting(problem -> problem.code() + "@" + problem.field())
                .contains(
                        "NO_UNIT_BEFORE@changes[0].code",
                        "NO_PARENT@changes[1].targets[0].parentCode",
                        "CODE_TAKEN@changes[1].targets[0].code",
                        "PART_WITHOUT_REST@changes[1].sources[0].code",
                        "CHILDREN_LEFT@changes[2].code");
    }

    @Test
    void an_unknown_new_parent_is_all_that_is_said_of_a_change() {
        List<Problem> problems =
                refusal(SOON, new MapChange(ChangeKind.RE_PARENT, "00118", null, null, null, null, "77", null));
        assertThat(problems)
                .extracting(problem -> problem.code() + "@" + problem.field())
                .containsExactly("NO_PARENT@changes[0].parentCode");
    }

    @Test
    void a_refused_change_set_leaves_nothing() {
        long rows = loaded.count("select count(*) from unit_fact");
        refusal(SOON, rename("00118", "Phường Z"), rename("99999", "Xã X"));
        assertThat(loaded.count("select count(*) from unit_fact")).isEqualTo(rows);
    }

    @Test
    void attributes_of_an_ended_unit_end_with_it_and_are_left_to_decide() {
        long unit = loaded.views.meaningOf("00145", SOON, null).unit().unitId();
        loaded.rows.put(
                UnitAttributeRows.TABLE,
                unit,
                "KEY_COMPLEX",
                DateRange.from(LocalDate.of(2026, 1, 1)),
                new UnitAttributeValue("true"),
                new Recording(loaded.clockwork.stamp(), null));
        ChangeSetWork.Done done = apply(
                SOON,
                new MapChange(
                        ChangeKind.SPLIT,
                        "00145",
                        null,
                        List.of(ward("00145", "Phường Một", "01"), ward("00146", "Phường Hai", "01")),
                        null,
                        null,
                        null,
                        null));
        assertThat(done.effects())
                .filteredOn(effect -> effect.effect() == EffectKind.WORK)
                .containsExactly(
                        ChangeEffect.work(EffectSubject.ATTRIBUTE, "00145", "KEY_COMPLEX", "ATTRIBUTE_TO_DECIDE"));
        assertThat(unit("00145", SOON, null).attributes()).isEmpty();
        assertThat(unit("00145", SOON.minusDays(1), null).attributes()).hasSize(3);
    }

    @Test
    void todays_tree_follows_a_change_set_at_once() {
        long ended = loaded.tree.byCode("00160").orElseThrow();
        apply(LoadedMap.TODAY.minusDays(3), merge(ward("00160", "Phường Ba", "01"), whole("00160"), whole("00166")));
        long begun = loaded.tree.byCode("00160").orElseThrow();
        assertThat(begun).isNotEqualTo(ended);
        assertThat(loaded.tree.isEnded(ended)).isTrue();
        assertThat(loaded.descent.heirsOf(ended)).containsOnlyKeys(begun);
        assertThat(loaded.tree.upward(begun))
                .containsExactly(begun, loaded.tree.byCode("01").orElseThrow());
        assertThat(loaded.tree.byCode("00166")).isEmpty();
        assertThat(loaded.tree.unitOf("00166")).isPresent();
    }

    private List<Problem> refusal(LocalDate day, MapChange... changes) {
        return catchThrowableOfType(Refusal.class, () -> apply(day, changes)).problems();
    }
}

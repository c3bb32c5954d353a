package vn.anttcs.duty.rule;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.anttcs.duty.rule.SheetExamples.day;
import static vn.anttcs.duty.rule.SheetExamples.duty;
import static vn.anttcs.duty.rule.SheetExamples.facts;
import static vn.anttcs.duty.rule.SheetExamples.night;
import static vn.anttcs.duty.rule.SheetExamples.shift;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/** What may stand on a duty sheet (Law 30/2023/QH15, Art. 23.2). */
class DutySheetRuleTest {
    @ParameterizedTest(name = "{7}: {0} {2} on {1} by {4}")
    @CsvFileSource(resources = "/cases/duty-entries.csv", numLinesToSkip = 1)
    void decides_on_each_entry_as_the_table_says(
            String member,
            LocalDate day,
            DutyKind kind,
            String hours,
            String basis,
            String place,
            String outcome,
            String citation) {
        List<String> expected = outcome.equals("ALLOWED") ? List.of() : Arrays.asList(outcome.split(" ", -1));
        assertThat(codes(DutySheetRule.faults(facts(), List.of(duty(member, day, kind, hours, basis, place)))))
                .as(citation)
                .containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void tells_all_faults_of_all_entries_by_their_places() {
        List<Duty> entries = List.of(
                night(9),
                duty("TV0", day(9), DutyKind.DAY_OFF, null, "KH0", null),
                night(10),
                duty("TV9", day(9), DutyKind.SHIFT, null, "KH1", null));
        List<Fault> faults = DutySheetRule.faults(facts(), entries);
        assertThat(faults).extracting(Fault::index).containsExactly(1, 1, 1, 3);
        assertThat(faults)
                .extracting(fault -> fault.ground().field())
                .containsExactly("day", "memberNo", "basisNo", "hours");
    }

    @Test
    void cites_the_point_of_the_law_for_each_kind() {
        assertThat(DutySheetRule.faults(facts(), List.of(duty("TV9", day(9), DutyKind.AREA_DAY, null, "KH1", null)))
                        .get(0)
                        .ground()
                        .basis()
                        .inVietnamese())
                .isEqualTo("Điều 23.2c Luật 30/2023/QH15");
    }

    @Test
    void tells_from_when_a_member_serves_who_was_on_duty_before() {
        assertThat(DutySheetRule.faults(facts(), List.of(duty("TV1", day(4), DutyKind.NIGHT, null, "KH1", null)))
                        .get(0)
                        .ground()
                        .arguments())
                .containsExactly("TV1", "2026-03-04", "2026-03-05");
        assertThat(DutySheetRule.faults(facts(), List.of(duty("TV8", day(4), DutyKind.NIGHT, null, "KH1", null)))
                        .get(0)
                        .ground()
                        .arguments())
                .as("who only applies serves from no day")
                .containsExactly("TV8", "2026-03-04", "-");
    }

    @Test
    void takes_a_night_on_every_day_of_the_month_and_not_one_more() {
        LocalDate after = LocalDate.of(2026, 4, 20);
        List<Duty> all = new ArrayList<>(
                IntStream.rangeClosed(1, 30).mapToObj(SheetExamples::night).toList());
        assertThat(codes(DutySheetRule.faults(facts(after), all))).isEmpty();
        all.add(night(31));
        assertThat(codes(DutySheetRule.faults(facts(after), all))).isEmpty();
        all.add(night(31));
        assertThat(codes(DutySheetRule.faults(facts(after), all)))
                .containsExactlyInAnyOrder("DUTY_TWO_NIGHTS_ON_ONE_DAY", "DUTY_MORE_NIGHTS_THAN_THE_MONTH_HAS");
    }

    @Test
    void refuses_a_second_night_on_the_same_day_and_not_on_the_next() {
        assertThat(codes(DutySheetRule.faults(facts(), List.of(night(9), night(8), night(10)))))
                .isEmpty();
        assertThat(codes(DutySheetRule.faults(facts(), List.of(night(9), night(9)))))
                .containsExactly("DUTY_TWO_NIGHTS_ON_ONE_DAY");
    }

    @Test
    void refuses_two_places_in_one_night() {
        Duty here = duty("TV5", day(9), DutyKind.NIGHT, null, "DD1", null);
        Duty there = duty("TV5", day(9), DutyKind.NIGHT, null, "DD2", null);
        assertThat(codes(DutySheetRule.faults(facts(), List.of(here, there))))
                .containsExactly("DUTY_TWO_PLACES_IN_ONE_NIGHT");
    }

    @Test
    void refuses_two_places_in_one_night_across_sheets() {
        StandingDuty elsewhere = new StandingDuty("BT0000009", duty("TV9", day(9), DutyKind.NIGHT, null, "DD1", "71"));
        List<Fault> faults = DutySheetRule.faults(facts(elsewhere), List.of(night(8), night(9), night(10)));
        assertThat(codes(faults)).containsExactly("DUTY_TWO_PLACES_IN_ONE_NIGHT");
        assertThat(faults.get(0).index()).isEqualTo(1);
        assertThat(faults.get(0).ground().arguments()).containsExactly("2026-03-09", "BT0000009");
    }

    @Test
    void refuses_the_same_kind_twice_on_one_day_for_one_member() {
        Duty once = duty("TV9", day(9), DutyKind.HEAVY_WORK, null, "KH1", null);
        Duty next = duty("TV9", day(10), DutyKind.HEAVY_WORK, null, "KH1", null);
        Duty other = duty("TV3", day(9), DutyKind.HEAVY_WORK, null, "KH1", null);
        assertThat(codes(DutySheetRule.faults(facts(), List.of(once, next, other))))
                .isEmpty();
        assertThat(codes(DutySheetRule.faults(facts(), List.of(once, once)))).containsExactly("DUTY_TWICE");
        StandingDuty elsewhere = new StandingDuty("BT0000009", once);
        assertThat(codes(DutySheetRule.faults(facts(elsewhere), List.of(once)))).containsExactly("DUTY_TWICE");
    }

    @Test
    void takes_several_shifts_on_a_day_but_not_the_same_one_twice() {
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "4.5"), shift(9, "4")))))
                .isEmpty();
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "4.5"), shift(9, "4.50")))))
                .containsExactly("DUTY_TWICE");
    }

    @Test
    void takes_up_to_twenty_four_hours_on_a_day_in_sum() {
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "12"), shift(9, "11.99")))))
                .isEmpty();
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "13"), shift(9, "11")))))
                .isEmpty();
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "13"), shift(9, "11.01")))))
                .containsExactly("DUTY_HOURS_OF_DAY");
        assertThat(codes(DutySheetRule.faults(facts(), List.of(shift(9, "13"), shift(10, "13")))))
                .isEmpty();
    }

    @Test
    void counts_a_day_as_a_day_off_or_as_a_holiday_and_not_as_both() {
        Duty off = duty("TV9", day(3), DutyKind.DAY_OFF, null, "KH1", null);
        Duty holiday = duty("TV9", day(3), DutyKind.PUBLIC_HOLIDAY, null, "KH1", null);
        assertThat(codes(DutySheetRule.faults(facts(), List.of(off, holiday))))
                .containsExactly("DUTY_DAY_OFF_AND_HOLIDAY");
    }

    private static List<String> codes(List<Fault> faults) {
        return faults.stream().map(fault -> fault.ground().code().name()).toList();
    }
}

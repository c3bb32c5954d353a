package vn.anttcs.budget.rule.line;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.Packages;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.policy.FirstMonth;
import vn.anttcs.shared.DateRange;

/** Months in which one resolution follows another, or a member goes from one territory to another. */
class TransitionTest {
    private static final YearMonth NOVEMBER = YearMonth.of(2025, 11);
    private static final DateRange SERVICE = DateRange.from(LocalDate.of(2025, 1, 1));
    private static final CompiledPolicy OLD = CompiledPolicy.of(Packages.policy("binhduong-2024"));
    private static final CompiledPolicy NEW = CompiledPolicy.of(Packages.policy("hcm-2024"));

    private final MonthEngine engine = new MonthEngine(NOVEMBER, Packages.references());

    private static DateRange days(int from, int to) {
        LocalDate end = to > 30 ? NOVEMBER.plusMonths(1).atDay(1) : NOVEMBER.atDay(to);
        return DateRange.of(NOVEMBER.atDay(from), end);
    }

    private static MemberMonth head(DateRange service, List<DutyEntry> duty) {
        Facts facts = Facts.of(Map.of(Fact.POSITION, FactValue.word("HEAD")));
        return new MemberMonth(
                NOVEMBER,
                List.of(service),
                List.of(new FactStretch(SERVICE, facts, Map.of())),
                new MemberMonth.Happened(duty, List.of(), Map.of()));
    }

    private static List<Line> of(List<Line> lines, String item) {
        return lines.stream().filter(line -> line.item().equals(item)).toList();
    }

    @ParameterizedTest
    @CsvSource({"2,166667,6283333", "16,2500000,3250000", "30,4833333,216667"})
    void a_month_that_two_resolutions_share_is_divided_by_days(int change, long before, long after) {
        Governance governance = engine.governance(List.of(
                new Holding(NEW.rule("REGULAR_SUPPORT"), days(change, 31)),
                new Holding(OLD.rule("REGULAR_SUPPORT"), days(1, change))));
        List<Line> lines = engine.lines(governance, head(SERVICE, List.of()));
        assertThat(lines).extracting(line -> line.rule().policy().code()).containsExactly("BINHDUONG-2024", "HCM-2024");
        assertThat(lines).extracting(line -> line.total().dong()).containsExactly(before, after);
        assertThat(lines).extracting(line -> line.span().servedDays()).containsExactly(30, 30);
    }

    @Test
    void served_days_are_counted_over_both_resolutions_when_service_begins_within_the_month() {
        Governance governance = engine.governance(List.of(
                new Holding(OLD.rule("REGULAR_SUPPORT"), days(1, 16)),
                new Holding(NEW.rule("REGULAR_SUPPORT"), days(16, 31))));
        List<Line> lines = engine.lines(governance, head(DateRange.from(NOVEMBER.atDay(11)), List.of()));
        // 20 of 30 days: 5 under the old, 15 under the new resolution.
        assertThat(lines).extracting(line -> line.total().dong()).containsExactly(833_333L, 3_250_000L);
        assertThat(lines)
                .extracting(line -> line.total().quantity())
                .containsExactly(Fraction.of(1, 6), Fraction.of(1, 2));
    }

    @Test
    void a_member_who_changes_teams_is_governed_by_the_resolution_of_each_place() {
        Governance one = engine.governance(OLD.alone(NOVEMBER));
        Governance two = engine.governance(NEW.alone(NOVEMBER));
        Governance joined = engine.joined(
                List.of(new MonthEngine.Place(days(11, 31), two), new MonthEngine.Place(days(1, 11), one)));
        List<Line> lines = of(engine.lines(joined, head(SERVICE, List.of())), "REGULAR_SUPPORT");
        assertThat(lines).extracting(line -> line.total().dong()).containsExactly(1_666_667L, 4_333_333L);
    }

    @Test
    void the_limit_of_a_month_counts_what_another_resolution_has_given_in_it() {
        CompiledPolicy again = CompiledPolicy.of(Packages.policy("hcm-54-2025"));
        Governance governance = engine.governance(List.of(
                new Holding(NEW.rule("NIGHT_DUTY"), days(1, 16)), new Holding(again.rule("NIGHT_DUTY"), days(16, 31))));
        List<DutyEntry> nights = new ArrayList<>();
        for (int day : new int[] {1, 2, 3, 4, 5, 6, 7, 8, 20, 21, 22, 23}) {
            nights.add(new DutyEntry(NOVEMBER.atDay(day), DutyKind.NIGHT, null, null, DutyEntry.Extra.NONE));
        }
        List<Line> lines = engine.lines(governance, head(SERVICE, nights));
        assertThat(lines).extracting(line -> line.total().dong()).containsExactly(1_200_000L, 300_000L);
        assertThat(lines.get(1).reasons()).extracting(reason -> reason.code()).containsExactly(ReasonCode.LIMIT);
        assertThat(lines.get(1).total().before().monthQuantity()).isEqualTo(Fraction.of(8));
    }

    @Test
    void duty_on_a_day_on_which_the_member_does_not_serve_belongs_to_no_line() {
        DutyEntry early = new DutyEntry(NOVEMBER.atDay(10), DutyKind.NIGHT, null, null, DutyEntry.Extra.NONE);
        List<Line> lines = engine.lines(
                engine.governance(NEW.alone(NOVEMBER)), head(DateRange.from(NOVEMBER.atDay(11)), List.of(early)));
        Line line = of(lines, "NIGHT_DUTY").get(0);
        assertThat(line.parts()).isEmpty();
        assertThat(line.reasons()).extracting(reason -> reason.code()).containsExactly(ReasonCode.NO_DUTY);
    }

    @Test
    void whoever_does_not_serve_in_the_month_has_no_line() {
        MemberMonth gone = head(DateRange.of(LocalDate.of(2025, 1, 1), NOVEMBER.atDay(1)), List.of());
        assertThat(engine.lines(engine.governance(NEW.alone(NOVEMBER)), gone)).isEmpty();
    }

    @Test
    void an_engine_takes_only_facts_of_its_month() {
        MemberMonth other =
                new MemberMonth(YearMonth.of(2025, 12), List.of(SERVICE), List.of(), MemberMonth.Happened.NOTHING);
        Governance governance = engine.governance(List.of());
        assertThatThrownBy(() -> engine.lines(governance, other)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void facts_hold_together_only_once_on_a_day() {
        FactStretch twice = new FactStretch(SERVICE, Facts.NONE, Map.of());
        assertThatThrownBy(() -> new MemberMonth(
                        NOVEMBER, List.of(SERVICE), List.of(twice, twice), MemberMonth.Happened.NOTHING))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "BY_DAYS,2024-07-01,2024-07-01",
        "BY_DAYS,2024-07-15,2024-07-15",
        "NEW_FROM_FIRST_DAY,2024-07-01,2024-07-01",
        "NEW_FROM_FIRST_DAY,2024-07-02,2024-07-01",
        "NEW_FROM_FIRST_DAY,2024-07-31,2024-07-01",
        "NEW_FROM_NEXT_MONTH,2024-07-01,2024-07-01",
        "NEW_FROM_NEXT_MONTH,2024-07-02,2024-08-01",
        "NEW_FROM_NEXT_MONTH,2024-12-31,2025-01-01"
    })
    void the_first_month_is_treated_as_the_resolution_says(FirstMonth firstMonth, LocalDate day, LocalDate effective) {
        assertThat(firstMonth.effective(day)).isEqualTo(effective);
    }

    @Test
    void days_of_a_month_are_cut_from_periods_at_both_edges() {
        assertThat(MonthDays.of(NOVEMBER, DateRange.of(LocalDate.of(2025, 10, 1), NOVEMBER.atDay(1))))
                .isZero();
        assertThat(MonthDays.of(NOVEMBER, DateRange.of(LocalDate.of(2025, 10, 1), NOVEMBER.atDay(2))))
                .isEqualTo(1);
        assertThat(MonthDays.of(NOVEMBER, DateRange.from(NOVEMBER.atDay(30)))).isEqualTo(1 << 29);
        assertThat(MonthDays.of(NOVEMBER, DateRange.from(LocalDate.of(2025, 12, 1))))
                .isZero();
        assertThat(MonthDays.of(YearMonth.of(2026, 1), SERVICE)).isEqualTo(Integer.MAX_VALUE);
        assertThat(MonthDays.periods(NOVEMBER, 0b1011)).containsExactly(days(1, 3), days(4, 5));
        assertThat(MonthDays.periods(YearMonth.of(2026, 1), Integer.MAX_VALUE))
                .containsExactly(DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2026, 2, 1)));
    }
}

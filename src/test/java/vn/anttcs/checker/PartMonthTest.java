package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;

/** Part months: one day before, at and after each threshold, short and long months, every denominator. */
class PartMonthTest {
    private static Line line(String month, String treatment, int served) {
        String rule = """
                {'item':'REGULAR_SUPPORT','per':'MONTH','month':{%s,'state':'LAST_DAY','suspended':'EXCLUDED'},
                 'amount':{'dong':6000000},'rounding':{'mode':'HALF_UP','step':1}}""".formatted(treatment);
        String last = "%s-%02d".formatted(month, served + 1);
        String end = served == YearMonth.parse(month).lengthOfMonth()
                ? YearMonth.parse(month).plusMonths(1).atDay(1).toString()
                : last;
        return Line.of(Givens.of(
                SheetText.of(month, rule).served(served, month + "-01/" + end).gives("0", "0", 0)));
    }

    @ParameterizedTest
    @CsvSource({
        // Each time 6,000,000; half is 3,000,000.
        "2026-01, 14, NOTHING, 0",
        "2026-01, 15, NOTHING, 6000000",
        "2026-01, 16, NOTHING, 6000000",
        "2026-01, 14, HALF, 3000000",
        "2026-01, 15, HALF, 6000000",
        "2026-01, 1, HALF, 3000000",
        "2026-02, 14, HALF, 3000000",
        "2026-02, 15, HALF, 6000000",
        "2026-02, 28, HALF, 6000000",
    })
    void a_threshold_of_fifteen_days(String month, int served, String below, long amount) {
        String treatment = "'treatment':'THRESHOLD','minimumDays':15,'below':'%s'".formatted(below);
        assertThat(line(month, treatment, served).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        // 6,000,000 × 14 ÷ 31 = 2,709,677.4…; ÷ 28 = 3,000,000; ÷ 22 = 3,818,181.8…; ÷ 26 = 3,230,769.2…; ÷ 30 =
        // 2,800,000
        "2026-01, 14, 'CALENDAR', 2709677",
        "2026-02, 14, 'CALENDAR', 3000000",
        "2026-01, 14, 22, 3818182",
        "2026-01, 14, 26, 3230769",
        "2026-01, 14, 30, 2800000",
        "2026-01, 15, 30, 6000000",
    })
    void below_the_threshold_by_days(String month, int served, String denominator, long amount) {
        String written = denominator.equals("CALENDAR") ? "'CALENDAR'" : denominator;
        String treatment =
                "'treatment':'THRESHOLD','minimumDays':15,'below':'BY_DAYS','denominator':%s".formatted(written);
        assertThat(line(month, treatment, served).amount()).isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({
        // January has 31 days. 6,000,000 × 30 ÷ 31 = 5,806,451.6…
        "2026-01, 30, 'CALENDAR', 5806452",
        "2026-01, 31, 'CALENDAR', 6000000",
        // One day before, at and after the denominator: 21 ÷ 22 is 5,727,272.7…, 22 and 23 days are no more than the
        // whole
        "2026-01, 21, 22, 5727273",
        "2026-01, 22, 22, 6000000",
        "2026-01, 23, 22, 6000000",
        // 25 ÷ 26 is 5,769,230.7…
        "2026-01, 25, 26, 5769231",
        "2026-01, 26, 26, 6000000",
        "2026-01, 27, 26, 6000000",
        // 29 ÷ 30 is 5,800,000; 31 days of 30 are a month
        "2026-01, 29, 30, 5800000",
        "2026-01, 30, 30, 6000000",
        "2026-01, 31, 30, 6000000",
        // February: 27 ÷ 30 is 5,400,000, and 28 days are the whole month, not 28 ÷ 30
        "2026-02, 27, 30, 5400000",
        "2026-02, 28, 30, 6000000",
        "2024-02, 28, 30, 5600000",
        "2024-02, 29, 30, 6000000",
        // 6,000,000 ÷ 31 = 193,548.3…
        "2026-01, 1, 'CALENDAR', 193548",
    })
    void by_days(String month, int served, String denominator, long amount) {
        String written = denominator.equals("CALENDAR") ? "'CALENDAR'" : denominator;
        assertThat(line(month, "'treatment':'BY_DAYS','denominator':" + written, served)
                        .amount())
                .isEqualTo(amount);
    }

    @ParameterizedTest
    @CsvSource({"2026-01, 1", "2026-02, 28", "2026-01, 31"})
    void one_day_makes_a_full_month_where_the_policy_says_so(String month, int served) {
        assertThat(line(month, "'treatment':'FULL_MONTH'", served).amount()).isEqualTo(6_000_000);
    }
}

package vn.anttcs.budget.rule.reference;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.shared.DateRange;

/** Which value holds on a day, and on which days within a period values change. */
class ReferenceAmountsTest {
    private static final ReferenceKind SALARY =
            new ReferenceKind("SALARY", ValueType.MONEY, List.of(), new Text("a", "a"));
    private static final ReferenceKind WAGE =
            new ReferenceKind("WAGE", ValueType.MONEY, List.of("I", "II"), new Text("b", "b"));
    private final ReferenceAmounts amounts = new ReferenceAmounts(
            List.of(SALARY, WAGE),
            List.of(
                    amount(SALARY, null, "2026-03-01", "2026-06-01", 200),
                    amount(SALARY, null, "2026-01-01", "2026-03-01", 100),
                    amount(WAGE, "I", "2026-01-01", "2026-02-10", 10),
                    amount(WAGE, "II", "2026-01-20", "2027-01-01", 20)));

    private static ReferenceAmount amount(ReferenceKind kind, String key, String from, String to, long dong) {
        DateRange period = DateRange.of(LocalDate.parse(from), LocalDate.parse(to));
        return new ReferenceAmount(kind, key, period, Fraction.of(dong), new Basis("Art. 1"));
    }

    @ParameterizedTest
    @CsvSource({
        "SALARY, , 2025-12-31, ",
        "SALARY, , 2026-01-01, 100",
        "SALARY, , 2026-02-28, 100",
        "SALARY, , 2026-03-01, 200",
        "SALARY, , 2026-05-31, 200",
        "SALARY, , 2026-06-01, ",
        "WAGE, I, 2026-02-09, 10",
        "WAGE, II, 2026-02-09, 20",
        "WAGE, II, 2026-01-19, ",
        "WAGE, III, 2026-02-09, "
    })
    void the_value_of_a_day(String name, String key, LocalDate day, Long dong) {
        ReferenceAmount found = amounts.find(name, key, day);
        assertThat(found == null ? null : found.amount()).isEqualTo(dong == null ? null : Fraction.of(dong));
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "SALARY, 2026-01-01, 2026-02-28, -",
                "SALARY, 2026-01-01, 2026-03-01, -",
                "SALARY, 2026-01-01, 2026-03-02, 2026-03-01 2026-03-01",
                "SALARY, 2026-02-28, 2026-03-02, 2026-03-01 2026-03-01",
                "SALARY, 2026-03-01, 2026-05-01, -",
                "SALARY, 2025-12-31, 2026-02-01, 2026-01-01",
                "SALARY, 2026-05-01, 2026-06-01, -",
                "SALARY, 2026-05-01, 2026-06-02, 2026-06-01",
                "WAGE, 2026-01-10, 2026-02-20, 2026-02-10 2026-01-20",
                "WAGE, 2026-01-10, 2026-02-10, 2026-01-20",
                "NOTHING, 2026-01-10, 2026-02-10, -"
            })
    void the_days_within_a_period_on_which_a_value_begins_or_ends(
            String name, LocalDate from, LocalDate to, String days) {
        assertThat(amounts.changes(name, DateRange.of(from, to)))
                .containsExactlyElementsOf(
                        days == null
                                ? List.of()
                                : Arrays.stream(days.split(" ", -1))
                                        .map(LocalDate::parse)
                                        .toList());
    }

    @Test
    void everything_is_told_oldest_first_and_the_catalogue_as_it_was_given() {
        assertThat(amounts.kinds()).containsExactly(SALARY, WAGE);
        assertThat(amounts.kind("WAGE")).contains(WAGE);
        assertThat(amounts.kind("NOTHING")).isEmpty();
        assertThat(amounts.all()).hasSize(4);
        assertThat(amounts.all().stream().filter(amount -> amount.kind().equals(SALARY)))
                .extracting(ReferenceAmount::amount)
                .containsExactly(Fraction.of(100), Fraction.of(200));
    }

    @Test
    void two_values_of_one_day_are_refused() {
        List<ReferenceAmount> both = List.of(
                amount(SALARY, null, "2026-01-01", "2026-03-02", 100),
                amount(SALARY, null, "2026-03-01", "2026-06-01", 200));
        assertThatThrownBy(() -> new ReferenceAmounts(List.of(SALARY), both))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("two values on one day");
    }
}

package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    @Test
    void adds_subtracts_and_multiplies_exactly() {
        Money support = Money.of(6_500_000);
        assertThat(support.plus(Money.of(300_000))).isEqualTo(Money.of(6_800_000));
        assertThat(support.minus(Money.of(6_500_001))).isEqualTo(Money.of(-1));
        assertThat(support.times(12)).isEqualTo(Money.of(78_000_000));
        assertThat(support.plus(Money.ZERO)).isEqualTo(support);
    }

    @Test
    void compares_by_amount() {
        assertThat(Money.of(2)).isGreaterThan(Money.of(1)).isEqualByComparingTo(Money.of(2));
    }

    @Test
    void accepts_the_largest_amount_below_two_to_the_fifty_third() {
        assertThat(Money.of(9_007_199_254_740_991L).dong()).isEqualTo(Money.LIMIT);
        assertThat(Money.of(-9_007_199_254_740_991L).dong()).isEqualTo(-Money.LIMIT);
    }

    @Test
    void refuses_two_to_the_fifty_third() {
        assertThatThrownBy(() -> Money.of(9_007_199_254_740_992L)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(-9_007_199_254_740_992L)).isInstanceOf(ArithmeticException.class);
    }

    @Test
    void fails_instead_of_overflowing() {
        assertThatThrownBy(() -> Money.of(Money.LIMIT).plus(Money.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(-Money.LIMIT).minus(Money.of(1))).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Money.of(Money.LIMIT).times(Long.MAX_VALUE)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "22, 1500000, HALF_UP, 330000",
        "4.5, 2340000, HALF_UP, 105300",
        "50, 3, HALF_UP, 2",
        "50, 3, DOWN, 1",
        "50, 3, HALF_EVEN, 2",
        "150, 100, HALF_UP, 150",
        "0, 100, HALF_UP, 0",
    })
    void takes_a_percentage_with_the_rounding_named(String of100, long base, RoundingMode rounding, long expected) {
        assertThat(Percent.of(of100).of(Money.of(base), rounding)).isEqualTo(Money.of(expected));
    }

    @Test
    void a_percentage_is_the_same_whatever_its_trailing_zeros() {
        assertThat(Percent.of("50.00")).isEqualTo(Percent.of("50")).hasSameHashCodeAs(Percent.of("50"));
        assertThat(Percent.of("0.00")).isEqualTo(new Percent(BigDecimal.ZERO));
    }

    @Test
    void refuses_a_negative_percentage() {
        assertThatIllegalArgumentException().isThrownBy(() -> Percent.of("-0.1"));
    }
}

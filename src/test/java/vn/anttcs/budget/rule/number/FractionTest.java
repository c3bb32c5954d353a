package vn.anttcs.budget.rule.number;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigInteger;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FractionTest {

    @ParameterizedTest
    @CsvSource({
        "0.65,13/20",
        "22,22",
        "0.000001,1/1000000",
        "999999999.999999,999999999999999/1000000",
        "0,0",
        "4.50,9/2"
    })
    void a_decimal_text_is_exact_and_in_lowest_terms(String decimal, String exact) {
        assertThat(Fraction.decimal(decimal)).hasToString(exact).isEqualTo(Fraction.exact(exact));
    }

    @ParameterizedTest
    @CsvSource({"-1", "1.", ".5", "1e3", "1234567890", "0.1234567", "NaN", "'1,5'", "''"})
    void anything_else_is_no_decimal_text(String text) {
        assertThatThrownBy(() -> Fraction.decimal(text)).isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void the_fast_path_and_whole_numbers_of_any_size_agree() {
        Random random = new Random(20260101);
        for (int round = 0; round < 20_000; round++) {
            Fraction one = random(random);
            Fraction two = random(random);
            check(
                    one.plus(two),
                    cross(one, two).add(cross(two, one)),
                    one.bottom().multiply(two.bottom()));
            check(
                    one.minus(two),
                    cross(one, two).subtract(cross(two, one)),
                    one.bottom().multiply(two.bottom()));
            check(one.times(two), one.top().multiply(two.top()), one.bottom().multiply(two.bottom()));
            if (two.signum() != 0) {
                check(one.dividedBy(two), cross(one, two), one.bottom().multiply(two.top()));
            }
            assertThat(one.compareTo(two)).isEqualTo(cross(one, two).compareTo(cross(two, one)));
            assertThat(one.least(two).compareTo(one.greatest(two))).isLessThanOrEqualTo(0);
        }
    }

    private static BigInteger cross(Fraction one, Fraction two) {
        return one.top().multiply(two.bottom());
    }

    private static void check(Fraction result, BigInteger top, BigInteger bottom) {
        assertThat(result.top().multiply(bottom)).isEqualTo(top.multiply(result.bottom()));
        assertThat(result.top().gcd(result.bottom())).isEqualTo(BigInteger.ONE);
        assertThat(result.bottom()).isPositive();
        assertThat(Fraction.exact(result.toString())).isEqualTo(result).hasSameHashCodeAs(result);
    }

    private static Fraction random(Random random) {
        long top = random.nextLong() >> random.nextInt(62);
        long bottom = 1 + (random.nextLong() >>> (1 + random.nextInt(62)));
        return Fraction.of(top, bottom);
    }

    @Test
    void the_smallest_long_is_no_trap() {
        Fraction smallest = Fraction.of(Long.MIN_VALUE);
        assertThat(smallest.minus(Fraction.ONE)).hasToString("-9223372036854775809");
        assertThat(Fraction.ZERO.minus(smallest)).hasToString("9223372036854775808");
        assertThat(smallest.times(smallest)).hasToString("85070591730234615865843651857942052864");
    }

    @Test
    void only_a_whole_number_becomes_a_long() {
        assertThat(Fraction.of(6, 3).toLong()).isEqualTo(2);
        assertThatThrownBy(Fraction.of(1, 2)::toLong).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(Long.MAX_VALUE).plus(Fraction.ONE).toLong())
                .isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, 0)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"7/2,3", "-7/2,-4", "4,4", "-4,-4", "0,0", "-1/3,-1"})
    void the_floor_is_never_above(String number, long floor) {
        assertThat(Fraction.exact(number).floor()).isEqualTo(BigInteger.valueOf(floor));
    }

    @ParameterizedTest
    @CsvSource({
        "HALF_UP,2499,2000",
        "HALF_UP,2500,3000",
        "HALF_UP,2501,3000",
        "HALF_DOWN,2499,2000",
        "HALF_DOWN,2500,2000",
        "HALF_DOWN,2501,3000",
        "HALF_EVEN,1500,2000",
        "HALF_EVEN,2500,2000",
        "HALF_EVEN,2501,3000",
        "HALF_EVEN,2499,2000",
        "UP,2000,2000",
        "UP,2001,3000",
        "UP,4001/2,3000",
        "DOWN,2999,2000",
        "DOWN,3000,3000",
        "DOWN,5999/2,2000"
    })
    void rounding_takes_the_named_neighbour(RoundingMethod mode, String amount, long rounded) {
        assertThat(new Rounding(mode, 1000).apply(Fraction.exact(amount))).isEqualTo(Fraction.of(rounded));
    }

    @ParameterizedTest
    @CsvSource({"WHOLE,2,2", "WHOLE,5/2,2", "PART,2,2", "PART,5/2,3", "PART,0,0", "EXACT,5/2,5/2"})
    void steps_are_counted_whole_begun_or_exactly(StepCount count, String quotient, String steps) {
        assertThat(count.of(Fraction.exact(quotient))).isEqualTo(Fraction.exact(steps));
    }
}

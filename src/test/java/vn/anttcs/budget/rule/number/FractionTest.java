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

    @ParameterizedTest
    @CsvSource({
        "9223372036854775807,1,9223372036854775808",
        "9223372036854775807,9223372036854775807,18446744073709551614",
        "-9223372036854775807,-1,-9223372036854775808",
        "-9223372036854775807,-9223372036854775807,-18446744073709551614",
        "-9223372036854775807,-2,-9223372036854775809",
        "9223372036854775807,-9223372036854775807,0",
        "9223372036854775807,-1,9223372036854775806",
        "-1,1,0",
        "-3,-4,-7",
        "3,1/2,7/2",
        "1/2,3,7/2",
        "1/2,1/2,1",
        "9223372036854775807,1/2,18446744073709551615/2"
    })
    void sums_at_the_ends_of_what_a_long_holds(String one, String other, String sum) {
        assertThat(Fraction.exact(one).plus(Fraction.exact(other)))
                .hasToString(sum)
                .isEqualTo(Fraction.exact(sum));
        assertThat(Fraction.exact(sum).minus(Fraction.exact(other)))
                .hasToString(one)
                .isEqualTo(Fraction.exact(one));
    }

    @ParameterizedTest
    @CsvSource({
        "4294967296,-2147483648,-9223372036854775808",
        "4294967296,2147483648,9223372036854775808",
        "4294967296,2147483647,9223372032559808512",
        "1/1099511627776,1/1099511627776,1/1208925819614629174706176",
        "4294967296/3,4294967297/5,18446744078004518912/15",
        "1,7/3,7/3",
        "7/3,1,7/3",
        "-1,7/3,-7/3",
        "1/3,3,1",
        "0,7/3,0"
    })
    void products_at_the_ends_of_what_a_long_holds(String one, String other, String product) {
        Fraction whole = Fraction.exact(product);
        assertThat(Fraction.exact(one).times(Fraction.exact(other)))
                .hasToString(product)
                .isEqualTo(whole)
                .hasSameHashCodeAs(whole);
        if (whole.signum() != 0) {
            assertThat(whole.dividedBy(Fraction.exact(other))).isEqualTo(Fraction.exact(one));
            assertThat(whole.dividedBy(Fraction.exact(one))).isEqualTo(Fraction.exact(other));
        }
    }

    @Test
    void nothing_is_divided_by_zero() {
        assertThatThrownBy(() -> Fraction.ONE.dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
        assertThatThrownBy(() -> Fraction.of(1, 3).dividedBy(Fraction.ZERO)).isInstanceOf(ArithmeticException.class);
    }

    @ParameterizedTest
    @CsvSource({"1,1/1", "2/4,1/2", "-3/6,-1/2", "0/5,0", "9223372036854775808/2,4611686018427387904"})
    void one_number_has_one_form(String one, String other) {
        assertThat(Fraction.exact(one)).isEqualTo(Fraction.exact(other)).hasSameHashCodeAs(Fraction.exact(other));
        assertThat(Fraction.exact(one)).isEqualByComparingTo(Fraction.exact(other));
    }

    @Test
    void other_numbers_are_not_equal_whatever_they_look_like() {
        assertThat(Fraction.of(1, 2)).isNotEqualTo(Fraction.of(1, 3)).isNotEqualTo(Fraction.of(2, 3));
        assertThat(Fraction.exact("9223372036854775808"))
                .isNotEqualTo(Fraction.ZERO)
                .isNotEqualTo(Fraction.exact("9223372036854775809"))
                .isNotEqualTo(Fraction.exact("9223372036854775809/2"));
        assertThat(Fraction.ZERO).isNotEqualTo(Fraction.exact("9223372036854775808"));
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

package vn.anttcs.budget.rule.payment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What one run pays of one month, what it carries, and what it says about it. */
class DifferenceTest {
    @Test
    void are_what_a_month_comes_to_now_less_everything_approved_item_by_item() {
        List<Difference> differences = Difference.between(
                List.of(new Due("B", 300), new Due("A", 100), new Due("A", 50), new Due("SAME", 7)),
                List.of(new Due("A", 120), new Due("GONE", 40), new Due("SAME", 7)));
        assertThat(differences)
                .containsExactly(
                        new Difference("A", 150, 120), new Difference("B", 300, 0), new Difference("GONE", 0, 40));
        assertThat(differences.get(2).dong()).isEqualTo(-40);
        assertThat(Difference.sum(differences)).isEqualTo(30 + 300 - 40);
    }

    @Test
    void of_equal_months_are_none() {
        assertThat(Difference.between(List.of(new Due("A", 100)), List.of(new Due("A", 60), new Due("A", 40))))
                .isEmpty();
        assertThatThrownBy(() -> new Due("A", -1)).isInstanceOf(IllegalArgumentException.class);
    }

    @ParameterizedTest
    @CsvSource({
        "0, 500, 500, 0",
        "0, -500, 0, -500",
        "-300, 500, 200, 0",
        "-500, 500, 0, 0",
        "-700, 500, 0, -200",
        "-700, -100, 0, -800",
        "0, 0, 0, 0"
    })
    void too_much_is_made_good_by_later_payments_and_never_asked_back(long in, long due, long payable, long out) {
        Carry carry = new Carry(in, due);
        assertThat(carry.payableDong()).isEqualTo(payable);
        assertThat(carry.carriedOutDong()).isEqualTo(out);
        assertThatThrownBy(() -> new Carry(1, due)).isInstanceOf(IllegalArgumentException.class);
    }

    private static final List<Due> PAID = List.of(new Due("A", 100));
    private static final List<Due> MORE = List.of(new Due("A", 120));
    private static final List<Due> NOTHING = List.of(new Due("A", 0));

    private static Set<Review> review(boolean inForce, List<Due> month, List<Due> compared, boolean differences) {
        return Review.of(new Review.Looked(inForce, month, compared, differences, Set.of()), new Carry(0, 1));
    }

    @Test
    void somebody_looks_at_who_is_new_gone_changed_or_paid_nothing() {
        assertThat(review(true, PAID, PAID, false)).isEmpty();
        assertThat(review(true, PAID, null, false)).containsExactly(Review.NEW);
        assertThat(review(true, PAID, NOTHING, false)).containsExactly(Review.NEW);
        assertThat(review(true, MORE, PAID, false)).containsExactly(Review.CHANGED);
        assertThat(review(true, NOTHING, PAID, false)).containsExactly(Review.CHANGED, Review.NOTHING);
        assertThat(review(true, NOTHING, null, false)).containsExactly(Review.NEW, Review.NOTHING);
        assertThat(review(false, null, PAID, false)).containsExactly(Review.GONE);
        assertThat(review(false, null, NOTHING, false)).isEmpty();
        assertThat(review(true, null, PAID, true)).as("paid already").containsExactly(Review.DIFFERENCE);
    }

    @Test
    void somebody_looks_at_limits_at_what_is_not_known_and_at_what_is_carried() {
        Review.Looked looked = new Review.Looked(true, PAID, PAID, true, Set.of(Review.OVER_LIMIT, Review.UNRESOLVED));
        assertThat(Review.of(looked, new Carry(-1, 100)))
                .containsExactly(Review.OVER_LIMIT, Review.DIFFERENCE, Review.UNRESOLVED, Review.CARRIED);
        assertThat(Review.of(looked, new Carry(0, -100))).contains(Review.CARRIED);
    }

    private static Map<String, Object> body(String policy, int wage, String name, int days, int before, int amount) {
        return Map.of(
                "policy", Map.of("code", policy),
                "rule", Map.of("per", "MONTH"),
                "values", List.of(Map.of("name", name, "dong", 5)),
                "references", List.of(Map.of("name", "BASE_SALARY", "dong", wage)),
                "servedDays", days,
                "before", before,
                "amountDong", amount);
    }

    private static Set<Cause> causes(Map<String, Object> before, Map<String, Object> now) {
        return Cause.of(new Cause.Side(true, List.of(before)), new Cause.Side(true, List.of(now)));
    }

    @Test
    void a_difference_says_what_changed() {
        Map<String, Object> before = body("P-1", 2_340_000, "HEAD", 31, 0, 100);
        assertThat(causes(before, body("P-2", 2_530_000, "HEAD", 31, 0, 90))).containsExactly(Cause.POLICY);
        assertThat(causes(before, body("P-1", 2_530_000, "HEAD", 31, 0, 90))).containsExactly(Cause.REFERENCE_AMOUNT);
        assertThat(causes(before, body("P-1", 2_530_000, "HEAD", 20, 0, 90)))
                .containsExactly(Cause.REFERENCE_AMOUNT, Cause.SERVICE);
        assertThat(causes(before, body("P-1", 2_340_000, "HEAD", 31, 4, 90))).containsExactly(Cause.EARLIER_MONTHS);
        assertThat(causes(before, body("P-1", 2_340_000, "MEMBER", 31, 0, 90)))
                .as("another value is read, for it is another position")
                .containsExactly(Cause.FACTS);
        Map<String, Object> duty = Map.of("rule", Map.of("per", "DUTY"), "quantity", "2");
        assertThat(causes(duty, Map.of("rule", Map.of("per", "DUTY"), "quantity", "3")))
                .containsExactly(Cause.DUTY);
        Cause.Side gone = new Cause.Side(false, List.of());
        assertThat(Cause.of(new Cause.Side(true, List.of(before)), gone)).containsExactly(Cause.SERVICE);
        assertThat(Cause.of(new Cause.Side(true, List.of()), new Cause.Side(true, List.of(before))))
                .containsExactly(Cause.POLICY);
    }

    @Test
    void money_is_paid_once_and_again_only_after_it_came_back() {
        assertThat(PayState.begin(0)).isEqualTo(PayState.NOTHING_DUE);
        assertThat(PayState.begin(1)).isEqualTo(PayState.PAYABLE);
        assertThat(PayState.NOTHING_DUE.paid()).isEmpty();
        assertThat(PayState.PAYABLE.paid()).contains(PayState.PAID);
        assertThat(PayState.PAID.paid()).isEmpty();
        assertThat(PayState.RETURNED.paid()).contains(PayState.PAID_AGAIN);
        assertThat(PayState.PAID_AGAIN.paid()).isEmpty();
        assertThat(PayState.PAYABLE.returned()).isEmpty();
        assertThat(PayState.PAID.returned()).contains(PayState.RETURNED);
        assertThat(PayState.PAID_AGAIN.returned()).contains(PayState.RETURNED);
        assertThat(PayState.RETURNED.returned()).isEmpty();
    }
}

package vn.anttcs.budget.rule.reading;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.condition.Quantifier;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.number.Fraction;

/** Whether any member at all can fulfil conditions: a line that nobody can ever be owed is a mistake of the package. */
class SatisfiabilityTest {
    private static boolean possible(Condition... all) {
        return Satisfiability.possible(List.of(all));
    }

    private static Condition position(String... words) {
        return new Condition.WordIn(Fact.POSITION, Set.of(words));
    }

    private static Condition income(Integer from, Integer below) {
        return new Condition.NumberIn(
                Fact.SOCIAL_INSURANCE_INCOME,
                from == null ? null : Fraction.of(from),
                below == null ? null : Fraction.of(below));
    }

    private static Condition area(Quantifier quantifier, String... words) {
        return new Condition.SetHolds(Fact.AREA, quantifier, Set.of(words));
    }

    private static Condition not(Condition condition) {
        return new Condition.Not(condition);
    }

    @Test
    void nothing_asked_is_always_possible() {
        assertThat(possible()).isTrue();
        assertThat(possible(Condition.ALWAYS)).isTrue();
        assertThat(possible(not(Condition.ALWAYS))).isFalse();
    }

    @Test
    void nobody_is_head_and_deputy_at_once() {
        assertThat(possible(position("HEAD"))).isTrue();
        assertThat(possible(position("HEAD"), position("DEPUTY"))).isFalse();
        assertThat(possible(position("HEAD", "DEPUTY"), position("DEPUTY"))).isTrue();
        assertThat(possible(not(position("HEAD", "DEPUTY", "MEMBER")))).isFalse();
        assertThat(possible(not(position("HEAD", "DEPUTY")))).isTrue();
    }

    @Test
    void a_choice_is_possible_when_one_of_its_parts_is() {
        Condition either = new Condition.Any(List.of(position("HEAD"), position("DEPUTY")));
        assertThat(possible(either, position("MEMBER"))).isFalse();
        assertThat(possible(either, position("DEPUTY"))).isTrue();
        assertThat(possible(not(either), position("HEAD"))).isFalse();
        assertThat(possible(not(new Condition.All(List.of(position("HEAD"), income(1, null)))), position("HEAD")))
                .isTrue();
    }

    @Test
    void numbers_meet_at_their_bounds_or_not_at_all() {
        assertThat(possible(income(5, null), income(null, 5))).isFalse();
        assertThat(possible(income(5, null), income(null, 6))).isTrue();
        assertThat(possible(income(null, 5))).as("from zero on").isTrue();
        assertThat(possible(not(income(0, null)))).as("below zero is no amount").isFalse();
        assertThat(possible(not(income(5, 7)), income(5, null), income(null, 8)))
                .isTrue();
        assertThat(possible(not(income(5, 7)), income(5, null), income(null, 7)))
                .isFalse();
        Condition inside = new Condition.Any(List.of(not(new Condition.All(List.of(income(3, 4)))), position("HEAD")));
        assertThat(possible(inside, income(3, 4), position("HEAD"))).isTrue();
        assertThat(possible(inside, income(3, 4), position("MEMBER"))).isFalse();
    }

    @Test
    void sets_may_hold_any_words_together_or_none_of_those_named() {
        assertThat(possible(area(Quantifier.ALL_OF, "BORDER", "ISLAND"))).isTrue();
        assertThat(possible(area(Quantifier.ALL_OF, "BORDER", "ISLAND"), area(Quantifier.NONE_OF, "ISLAND")))
                .isFalse();
        assertThat(possible(area(Quantifier.ANY_OF, "BORDER", "ISLAND"), area(Quantifier.NONE_OF, "ISLAND")))
                .isTrue();
        assertThat(possible(area(Quantifier.ANY_OF, "BORDER"), not(area(Quantifier.ALL_OF, "BORDER"))))
                .isFalse();
        assertThat(possible(area(Quantifier.NONE_OF, "BORDER"))).isTrue();
    }

    @Test
    void something_else_than_what_is_named_is_possible_only_where_there_is_something_else() {
        String[] all = Fact.AREA.words().toArray(String[]::new);
        assertThat(possible(area(Quantifier.NONE_OF, all), area(Quantifier.ANY_OF, all)))
                .isFalse();
        Condition post = new Condition.SetHolds(Fact.OTHER_POST, Quantifier.NONE_OF, Set.of("VILLAGE_HEAD"));
        assertThat(possible(post)).isTrue();
        Condition province = new Condition.SetHolds(Fact.FORMER_PROVINCE, Quantifier.ANY_OF, Set.of("74"));
        assertThat(possible(province, not(province))).isFalse();
        assertThat(possible(province)).isTrue();
    }
}

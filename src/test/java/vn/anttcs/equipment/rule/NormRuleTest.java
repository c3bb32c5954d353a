package vn.anttcs.equipment.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NormRuleTest {
    private static NormTerms share(int percent, NormRounding rounding) {
        return new NormTerms(NormScale.SHARE_OF_MEMBERS, percent, rounding, List.of(), null);
    }

    private static NormTerms banded(NormScale scale, Integer yearly, NormBand... bands) {
        return new NormTerms(scale, null, null, List.of(bands), yearly);
    }

    @ParameterizedTest
    @CsvSource({"UP, 3, 1", "DOWN, 3, 0", "HALF_UP, 3, 1", "HALF_UP, 5, 2", "DOWN, 5, 1", "UP, 10, 3", "UP, 0, 0"})
    void a_share_is_rounded_as_the_norm_says(NormRounding rounding, int members, long quantity) {
        NormResult result = NormRule.of(share(30, rounding), new TeamHeadcount(members, 1));
        assertThat(result.outcome()).isEqualTo(NormOutcome.FIXED);
        assertThat(result.quantity()).isEqualTo(quantity);
    }

    @Test
    void a_share_tells_how_it_came_about() {
        NormResult result = NormRule.of(share(30, NormRounding.UP), new TeamHeadcount(5, 1));
        assertThat(result.reason()).isEqualTo(NormReason.NORM_OF_SHARE);
        assertThat(result.arguments()).containsExactly("30", "5", "1.5", "2");
    }

    @Test
    void first_issue_and_yearly_issue_are_for_each_member() {
        NormTerms terms = banded(NormScale.PER_MEMBER, 1, new NormBand(0, null, 2, null, null));
        NormResult result = NormRule.of(terms, new TeamHeadcount(4, 1));
        assertThat(result.quantity()).isEqualTo(8);
        assertThat(result.yearly()).isEqualTo(4);
        assertThat(result.arguments()).containsExactly("2", "4", "8");
    }

    @Test
    void residential_units_are_counted_whatever_the_members() {
        NormTerms terms = banded(NormScale.PER_RESIDENTIAL_UNIT, null, new NormBand(0, null, 3, null, null));
        assertThat(NormRule.of(terms, new TeamHeadcount(5, 2)).quantity()).isEqualTo(6);
        assertThat(NormRule.of(terms, new TeamHeadcount(5, 0)).quantity()).isZero();
    }

    @Test
    void of_a_range_the_chosen_quantity_counts_and_without_a_choice_the_smallest() {
        NormResult open =
                NormRule.of(banded(NormScale.PER_TEAM, null, new NormBand(3, 5, 3, 4, null)), new TeamHeadcount(3, 1));
        assertThat(open.outcome()).isEqualTo(NormOutcome.RANGE);
        assertThat(open.quantity()).isEqualTo(3);
        assertThat(open.most()).isEqualTo(4);
        NormResult chosen =
                NormRule.of(banded(NormScale.PER_TEAM, null, new NormBand(3, 5, 3, 4, 4)), new TeamHeadcount(3, 1));
        assertThat(chosen.outcome()).isEqualTo(NormOutcome.FIXED);
        assertThat(chosen.quantity()).isEqualTo(4);
        assertThat(chosen.most()).isNull();
    }

    @Test
    void what_is_not_confirmed_is_open_and_no_zero() {
        NormTerms terms = banded(NormScale.PER_TEAM, null, new NormBand(16, 20, null, null, null));
        NormResult unknown = NormRule.of(terms, new TeamHeadcount(16, 1));
        assertThat(unknown.outcome()).isEqualTo(NormOutcome.OPEN);
        assertThat(unknown.quantity()).isNull();
        assertThat(unknown.reason()).isEqualTo(NormReason.NORM_NOT_CONFIRMED);
        assertThat(NormRule.of(terms, new TeamHeadcount(15, 1)).reason()).isEqualTo(NormReason.NORM_NO_BAND);
        assertThat(NormRule.of(terms, new TeamHeadcount(21, 1)).reason()).isEqualTo(NormReason.NORM_NO_BAND);
    }

    @ParameterizedTest
    @CsvSource(
            nullValues = "-",
            value = {
                "3, 5, 1, 2, -, 6, -, 1, -, -, ''",
                "3, 5, 1, 2, 3, 6, -, 1, -, -, EQUIPMENT_RANGE",
                "3, 5, 2, 1, -, 6, -, 1, -, -, EQUIPMENT_RANGE",
                "3, 5, -, 1, -, 6, -, 1, -, -, EQUIPMENT_RANGE",
                "3, 5, 1, -, -, 5, -, 1, -, -, EQUIPMENT_BANDS",
                "3, -, 1, -, -, 6, -, 1, -, -, EQUIPMENT_BANDS",
                "5, 3, 1, -, -, 6, -, 1, -, -, EQUIPMENT_BANDS",
                "3, 5, -, -, 2, 6, 9, -, -, -, ''"
            })
    void bands_ascend_and_choices_lie_within(
            int from,
            Integer to,
            Integer least,
            Integer most,
            Integer chosen,
            int from2,
            Integer to2,
            Integer least2,
            Integer most2,
            Integer chosen2,
            String ground) {
        NormTerms terms = banded(
                NormScale.PER_TEAM,
                null,
                new NormBand(from, to, least, most, chosen),
                new NormBand(from2, to2, least2, most2, chosen2));
        assertThat(NormTermsRule.decide(terms).grounds())
                .extracting(found -> found.code().name())
                .isEqualTo(ground.isEmpty() ? List.of() : List.of(ground));
    }

    @Test
    void each_scale_has_its_own_parts_and_no_others() {
        assertThat(NormTermsRule.decide(share(80, NormRounding.UP)).grounds()).isEmpty();
        assertThat(NormTermsRule.decide(new NormTerms(NormScale.EQUAL_TO_MEMBERS, null, null, List.of(), null))
                        .grounds())
                .isEmpty();
        assertThat(NormTermsRule.decide(new NormTerms(
                                NormScale.EQUAL_TO_MEMBERS,
                                80,
                                NormRounding.UP,
                                List.of(new NormBand(0, null, 1, null, null)),
                                1))
                        .grounds())
                .extracting(ground -> ground.field())
                .containsExactly("terms.sharePercent", "terms.rounding", "terms.bands", "terms.yearly");
        assertThat(NormTermsRule.decide(new NormTerms(NormScale.SHARE_OF_MEMBERS, null, null, List.of(), null))
                        .grounds())
                .extracting(ground -> ground.field())
                .containsExactly("terms.sharePercent", "terms.rounding");
        assertThat(NormTermsRule.decide(banded(NormScale.PER_MEMBER, null)).grounds())
                .extracting(ground -> ground.field())
                .containsExactly("terms.bands");
    }
}

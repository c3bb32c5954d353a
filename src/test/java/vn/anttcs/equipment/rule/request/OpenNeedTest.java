package vn.anttcs.equipment.rule.request;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class OpenNeedTest {
    @Test
    void what_is_not_ordered_costs_the_price_of_the_catalogue_and_what_is_ordered_that_of_its_order() {
        assertThat(OpenNeed.toOrder(3, 100L).and(OpenNeed.ordered(2, 90))).isEqualTo(new OpenNeed(5, 0, 480));
        assertThat(OpenNeed.toOrder(3, null).and(OpenNeed.ordered(2, 90))).isEqualTo(new OpenNeed(5, 3, 180));
        assertThat(OpenNeed.NOTHING.and(OpenNeed.toOrder(0, null))).isEqualTo(OpenNeed.NOTHING);
    }

    @Test
    void what_was_approved_is_not_asked_for_again_as_lacking() {
        assertThat(new OpenNeed(2, 0, 200).costBeside(5, 500)).isEqualTo(300);
        assertThat(new OpenNeed(5, 0, 500).costBeside(5, 500)).isZero();
        assertThat(new OpenNeed(7, 0, 700).costBeside(5, 500)).isZero();
        assertThat(OpenNeed.NOTHING.costBeside(5, 500)).isEqualTo(500);
        assertThat(OpenNeed.NOTHING.costBeside(0, 0)).isZero();
        assertThat(new OpenNeed(2, 2, 0).costBeside(5, 0)).isZero();
    }
}

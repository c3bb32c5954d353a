package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DayTextTest {

    @ParameterizedTest
    @CsvSource({
        "05/07/1980, 1980-07-05, ",
        "31/12/1999, 1999-12-31, ",
        "29/02/2024, 2024-02-29, ",
        "5/7/1980, 1980-07-05, DAY_SHORT",
        "05-07-1980, 1980-07-05, DAY_SHORT",
        "05.07.1980, 1980-07-05, DAY_SHORT",
        "05/07/1980 00:00:00, 1980-07-05, DAY_SHORT",
        "1980-07-05, 1980-07-05, DAY_ISO",
        "1980-7-5, 1980-07-05, DAY_ISO",
        "1980-07-05T00:00:00.0, 1980-07-05, DAY_ISO",
        "29/02/2023, , DAY_IMPOSSIBLE",
        "00/07/1980, , DAY_IMPOSSIBLE",
        "05/00/1980, , DAY_IMPOSSIBLE",
        "31/04/1980, , DAY_IMPOSSIBLE",
        "32/12/1980, , DAY_IMPOSSIBLE",
        "13/13/1980, , DAY_IMPOSSIBLE",
        "12/32/1980, , DAY_IMPOSSIBLE",
        "00/13/1980, , DAY_IMPOSSIBLE",
        "01/13/1980, , DAY_MONTH_FIRST",
        "12/31/1980, , DAY_MONTH_FIRST",
        "7/25/1980, , DAY_MONTH_FIRST",
        "05/07/80, , DAY_TWO_DIGIT_YEAR",
        "29407, , DAY_AS_NUMBER",
        "29407.5, , DAY_AS_NUMBER",
        "05/07-1980, , DAY_WRONG",
        "05/07/198O, , DAY_WRONG",
        "05/0:/1980, , DAY_WRONG",
        "05-07/1980, , DAY_WRONG",
        "05/07/ 980, , DAY_WRONG",
        "tháng 7, , DAY_WRONG"
    })
    void reads_what_people_and_spreadsheets_write(String text, LocalDate day, FindingCode finding) {
        assertThat(DayText.of(text)).isEqualTo(new DayText(day, finding));
    }

    @ParameterizedTest
    @CsvSource({
        "05/07/1980, true, false",
        "12/11/1980, true, false",
        "12/12/1980, false, false",
        "13/12/1980, false, true",
        "1980-07-05, false, false",
        "1980-07-25, false, false",
        "5/7/1980, true, false",
        "25/7/1980, false, true",
        "xyz, false, false"
    })
    void knows_whether_day_and_month_could_change_places(String text, boolean ambiguous, boolean dayFirst) {
        assertThat(DayText.of(text).isAmbiguous()).isEqualTo(ambiguous);
        assertThat(DayText.of(text).isDayFirst()).isEqualTo(dayFirst);
    }

    @Test
    void writes_days_as_the_house_does() {
        assertThat(DayText.written(LocalDate.of(1980, 7, 5))).isEqualTo("05/07/1980");
    }

    private static DayOrder order(int dayFirst, int monthFirst) {
        DayOrder order = new DayOrder();
        for (int count = 0; count < dayFirst; count++) {
            order.count(DayText.of("25/07/1980"));
        }
        for (int count = 0; count < monthFirst; count++) {
            order.count(DayText.of("07/25/1980"));
        }
        return order;
    }

    @ParameterizedTest
    @CsvSource({"0, 0, false", "0, 1, false", "0, 2, true", "38, 2, false", "37, 2, true", "95, 5, false", "94, 5, true"
    })
    void takes_more_than_five_in_a_hundred_for_a_habit_and_one_for_a_slip(int dayFirst, int monthFirst, boolean mixed) {
        DayOrder order = order(dayFirst, monthFirst);
        assertThat(order.isMixed()).isFalse();
        assertThat(order.settle()).isEqualTo(mixed);
        assertThat(order.isMixed()).isEqualTo(mixed);
    }

    @Test
    void days_that_could_be_either_tell_nothing_about_the_habit() {
        DayOrder order = order(0, 2);
        for (int count = 0; count < 1_000; count++) {
            order.count(DayText.of("05/07/1980"));
        }
        assertThat(order.settle()).isTrue();
    }

    @Test
    void a_second_reading_that_finds_the_same_changes_nothing_and_forgets_the_counts_of_the_first() {
        DayOrder order = order(0, 2);
        assertThat(order.settle()).isTrue();
        order.count(DayText.of("07/25/1980"));
        order.count(DayText.of("07/25/1980"));
        assertThat(order.settle()).isFalse();
        assertThat(order.isMixed()).isTrue();
        assertThat(order.settle()).isFalse();
        assertThat(order.isMixed()).isFalse();
    }
}

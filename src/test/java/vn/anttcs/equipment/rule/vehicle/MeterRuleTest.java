package vn.anttcs.equipment.rule.vehicle;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.equipment.rule.vehicle.MeterRule.Reading;

class MeterRuleTest {
    private static final LocalDate DAY = LocalDate.of(2025, 9, 20);
    private static final Reading FIRST = reading(0, 1, 1000, null);
    private static final Reading LAST = reading(10, 2, 1500, null);
    private static final List<Reading> TWO = List.of(LAST, FIRST);

    private static Reading reading(int after, int second, long shown, Long oldShown) {
        return new Reading(DAY.plusDays(after), Instant.ofEpochSecond(second), shown, oldShown);
    }

    @ParameterizedTest
    @CsvSource({
        "-1,1000,true",
        "-1,1001,false",
        "0,1000,true",
        "0,999,false",
        "5,1000,true",
        "5,1500,true",
        "5,1501,false",
        "5,999,false",
        "10,1500,true",
        "10,1499,false",
        "20,1500,true",
        "20,1499,false"
    })
    void a_meter_never_goes_backwards_also_when_it_is_entered_late(int after, long shown, boolean possible) {
        assertThat(MeterRule.backwards(TWO, reading(after, 9, shown, null)).isEmpty())
                .isEqualTo(possible);
    }

    @Test
    void who_entered_something_else_is_told_beside_what() {
        Reading low = reading(20, 9, 100, null);
        assertThat(MeterRule.backwards(TWO, low).orElseThrow().beside(low)).isEqualTo(LAST);
        Reading high = reading(5, 9, 9000, null);
        assertThat(MeterRule.backwards(TWO, high).orElseThrow().beside(high)).isEqualTo(LAST);
    }

    @Test
    void a_new_instrument_begins_anew_where_the_old_one_did_not_go_backwards() {
        assertThat(MeterRule.backwards(TWO, reading(20, 9, 0, 1500L))).isEmpty();
        assertThat(MeterRule.backwards(TWO, reading(20, 9, 0, 1499L))).isPresent();
        assertThat(MeterRule.backwards(TWO, reading(5, 9, 0, 1200L))).isEmpty();
        assertThat(MeterRule.backwards(TWO, reading(5, 9, 1501, 1200L))).isPresent();
        assertThat(MeterRule.backwards(List.of())).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "-5,-1,0",
        "-5,0,0",
        "-1,9,0",
        "-1,10,500",
        "0,10,500",
        "10,10,0",
        "0,19,500",
        "0,20,700",
        "10,20,200",
        "0,30,780",
        "20,30,80"
    })
    void use_is_counted_from_reading_to_reading_over_new_instruments(int from, int to, long used) {
        List<Reading> readings = List.of(reading(30, 4, 85, null), LAST, reading(20, 3, 5, 1700L), FIRST);
        assertThat(MeterRule.used(readings, DAY.plusDays(from), DAY.plusDays(to)))
                .isEqualTo(used);
    }
}

package vn.anttcs.equipment.rule.loan;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What that which is away is worth, where prices are known and where they are not. */
class AwayValueTest {
    @ParameterizedTest(name = "{2} of {0} that cost {1}: {3}")
    @CsvSource({
        "10, 1850000, 4, 740000",
        "10, 1850000, 0, 0",
        "3, 100, 1, 33",
        "3, 100, 2, 67",
        "2, 5, 1, 3",
        "2, 4, 1, 2",
        "1, 0, 1, 0",
        "1000000, 9007199254740991, 1000000, 9007199254740991"
    })
    void things_without_a_number_are_worth_the_average(long bought, long total, long part, long value) {
        assertThat(new Purchases(bought, total).valueOf(part)).isEqualTo(value);
    }

    @ParameterizedTest(name = "{0}: {1} and {2} without a price")
    @CsvSource(
            nullValues = "-",
            value = {
                "'', 0, 0",
                "0:-, 0, 0",
                "0:0, 0, 0",
                "2:300, 300, 0",
                "2:300 1:50, 350, 0",
                "2:300 1:-, 300, 1",
                "2:- 3:-, -, 5",
                "2:- 0:0, -, 2",
                "1:0 2:-, 0, 2"
            })
    void what_has_no_price_is_counted_apart(String parts, Long dong, long unvalued) {
        List<AwayValue.Part> away = new ArrayList<>();
        for (String part : parts.isEmpty() ? new String[0] : parts.split(" ")) {
            String[] said = part.split(":");
            away.add(new AwayValue.Part(Long.parseLong(said[0]), said[1].equals("-") ? null : Long.valueOf(said[1])));
        }
        assertThat(AwayValue.of(away)).isEqualTo(new AwayValue(dong, unvalued));
    }
}

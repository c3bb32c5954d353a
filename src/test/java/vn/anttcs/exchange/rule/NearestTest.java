package vn.anttcs.exchange.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    @ParameterizedTest
    @CsvSource({
        "'', '', 0",
        "'', abc, 3",
        "abc, '', 3",
        "abc, abc, 0",
        "abc, abd, 1",
        "abc, xbc, 1",
        "abc, ab, 1",
        "ab, abc, 1",
        "kitten, sitting, 3",
        "thon, nhot, 2",
        "abcdef, azced, 3"
    })
    void counts_letters_to_change_to_drop_and_to_add(String one, String other, int distance) {
        assertThat(Nearest.distance(one, other)).isEqualTo(distance);
    }

    @ParameterizedTest
    @CsvSource({
        "Số hô, Số hộ",
        "So hoo, Số hộ",
        "Số nhân khẩu thường trú, ",
        "Số nhân khâuu cu, Số nhân khẩu",
        "abc, ",
        "abcdefghijkl, "
    })
    void offers_the_nearest_word_if_any_is_alike(String written, String nearest) {
        assertThat(Nearest.to(written, List.of("Tên", "Số nhân khẩu", "Số hộ")).orElse(null))
                .isEqualTo(nearest);
    }
}

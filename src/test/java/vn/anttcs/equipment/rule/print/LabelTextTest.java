package vn.anttcs.equipment.rule.print;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class LabelTextTest {
    @ParameterizedTest
    @CsvSource({
        "ANTTCS:RUBBER_BATON:DC-0001, RUBBER_BATON, DC-0001",
        "' ANTTCS:K1:a:b c ', K1, a:b c",
        "ANTTCS:K1:x, K1, x",
        "ANTTCS:K1:số 7/Đ, K1, số 7/Đ"
    })
    void a_code_names_a_piece(String scanned, String kind, String serial) {
        assertThat(LabelText.read(scanned)).contains(new LabelText(kind, serial));
        assertThat(new LabelText(kind, serial).text()).isEqualTo(scanned.strip());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "RUBBER_BATON:DC-0001", "anttcs:K1:x", "ANTTCS:K1:", "ANTTCS:K1", "ANTTCS:k1:x", "ANTTCS:K:x"
            })
    void anything_else_does_not(String scanned) {
        assertThat(LabelText.read(scanned)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"60, true", "61, false"})
    void serial_numbers_are_as_long_as_the_catalogue_allows(int length, boolean read) {
        assertThat(LabelText.read("ANTTCS:K1:" + "9".repeat(length)).isPresent())
                .isEqualTo(read);
    }
}

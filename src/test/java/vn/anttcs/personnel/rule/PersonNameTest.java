package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** Names of all peoples of Việt Nam pass, and nothing with digits. */
class PersonNameTest {
    @ParameterizedTest
    @ValueSource(strings = {"Nguyễn Văn An", "H'Linh Niê", "Y-Bhăm Êban", "Lò Thị Ín", "Tôn Nữ Thị Ninh", "K'Brêu"})
    void takes_a_name(String name) {
        assertThat(PersonName.isName(PersonName.clean(name))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Nguyen Van 2", "A", "123", "Nguyễn; drop table", "<b>An</b>", "An@x"})
    void refuses_what_is_no_name(String name) {
        assertThat(PersonName.isName(PersonName.clean(name))).isFalse();
    }

    @Test
    void no_name_stays_none() {
        assertThat(PersonName.clean(null)).isNull();
    }

    @ParameterizedTest
    @CsvSource(quoteCharacter = '"', textBlock = """
            H’Linh  Niê, H'Linh Niê, hlinh nie
            Y‐Bhăm Êban, Y-Bhăm Êban, y bham eban
            Đỗ Thị Hằng, Đỗ Thị Hằng, do thi hang
            """)
    void cleans_and_folds(String given, String cleaned, String folded) {
        assertThat(PersonName.clean(given)).isEqualTo(cleaned);
        assertThat(PersonName.fold(given)).isEqualTo(folded);
    }
}

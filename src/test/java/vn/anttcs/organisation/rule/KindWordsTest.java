package vn.anttcs.organisation.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class KindWordsTest {

    @ParameterizedTest
    @CsvSource({
        "Xã Lộc Ninh, COMMUNE, WARD, Phường Lộc Ninh",
        "Huyện Côn Đảo, RURAL_DISTRICT, SPECIAL_ZONE, Đặc khu Côn Đảo",
        "Xãlộc Ninh, COMMUNE, WARD, Xãlộc Ninh",
        "Lộc Ninh, COMMUNE, WARD, Lộc Ninh",
        "Xã Lộc Ninh, UNKNOWN, WARD, Xã Lộc Ninh",
        "Xã Lộc Ninh, COMMUNE, UNKNOWN, Xã Lộc Ninh"
    })
    void the_word_of_the_kind_changes_and_the_proper_name_stays(
            String name, String kind, String other, String renamed) {
        assertThat(KindWords.rename(name, kind, other)).isEqualTo(renamed);
    }
}

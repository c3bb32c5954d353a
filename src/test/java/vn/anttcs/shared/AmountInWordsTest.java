package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.HashSet;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Amounts in Vietnamese words. */
class AmountInWordsTest {
    @ParameterizedTest
    @CsvSource({
        "0, Không đồng",
        "1, Một đồng",
        "4, Bốn đồng",
        "5, Năm đồng",
        "10, Mười đồng",
        "11, Mười một đồng",
        "14, Mười bốn đồng",
        "15, Mười lăm đồng",
        "20, Hai mươi đồng",
        "21, Hai mươi mốt đồng",
        "24, Hai mươi tư đồng",
        "25, Hai mươi lăm đồng",
        "55, Năm mươi lăm đồng",
        "91, Chín mươi mốt đồng",
        "100, Một trăm đồng",
        "101, Một trăm linh một đồng",
        "104, Một trăm linh bốn đồng",
        "105, Một trăm linh năm đồng",
        "110, Một trăm mười đồng",
        "111, Một trăm mười một đồng",
        "115, Một trăm mười lăm đồng",
        "121, Một trăm hai mươi mốt đồng",
        "555, Năm trăm năm mươi lăm đồng",
        "1000, Một nghìn đồng",
        "1001, Một nghìn không trăm linh một đồng",
        "1010, Một nghìn không trăm mười đồng",
        "1021, Một nghìn không trăm hai mươi mốt đồng",
        "1100, Một nghìn một trăm đồng",
        "10000, Mười nghìn đồng",
        "15000, Mười lăm nghìn đồng",
        "21000, Hai mươi mốt nghìn đồng",
        "100000, Một trăm nghìn đồng",
        "105000, Một trăm linh năm nghìn đồng",
        "1000000, Một triệu đồng",
        "1000005, Một triệu không trăm linh năm đồng",
        "1005000, Một triệu không trăm linh năm nghìn đồng",
        "1205015, Một triệu hai trăm linh năm nghìn không trăm mười lăm đồng",
        "2340000, Hai triệu ba trăm bốn mươi nghìn đồng",
        "6500000, Sáu triệu năm trăm nghìn đồng",
        "24000000, Hai mươi tư triệu đồng",
        "1000000000, Một tỷ đồng",
        "1000000001, Một tỷ không trăm linh một đồng",
        "1005000000, Một tỷ không trăm linh năm triệu đồng",
        "18428225400, Mười tám tỷ bốn trăm hai mươi tám triệu hai trăm hai mươi lăm nghìn bốn trăm đồng",
        "1000000000000, Một nghìn tỷ đồng",
        "2313000000000, Hai nghìn ba trăm mười ba tỷ đồng",
        "1005000000015, Một nghìn không trăm linh năm tỷ không trăm mười lăm đồng",
        "1000000000000000, Một triệu tỷ đồng",
        "9007199254740991, Chín triệu không trăm linh bảy nghìn một trăm chín mươi chín tỷ hai trăm năm mươi tư triệu"
                + " bảy trăm bốn mươi nghìn chín trăm chín mươi mốt đồng",
        "-105, Âm một trăm linh năm đồng",
        "-500000, Âm năm trăm nghìn đồng"
    })
    void are_said_as_payment_lists_write_them(long dong, String words) {
        assertThat(AmountInWords.of(dong)).isEqualTo(words);
    }

    @Test
    void no_two_amounts_share_their_words() {
        Set<String> said = new HashSet<>();
        long[] steps = {1, 1_000, 1_000_000, 1_000_000_000L};
        for (long step : steps) {
            for (long count = step == 1 ? 0 : 1; count < 1000; count++) {
                assertThat(said.add(AmountInWords.of(count * step))).isTrue();
            }
        }
    }

    @Test
    void the_one_number_without_an_opposite_is_refused() {
        assertThatThrownBy(() -> AmountInWords.of(Long.MIN_VALUE)).isInstanceOf(ArithmeticException.class);
    }
}

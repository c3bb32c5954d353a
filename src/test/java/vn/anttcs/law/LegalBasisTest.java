package vn.anttcs.law;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNullPointerException;
import static vn.anttcs.law.LegalBasis.cite;

import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LegalBasisTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "Law 30/2023/QH15 | 13.1 | Law 30/2023/QH15, Art. 13.1 | Điều 13.1 Luật" + " 30/2023/QH15",
                "Luật 30/2023/QH15 | Điều 13.1 | Law 30/2023/QH15, Art. 13.1 | Điều 13.1 Luật" + " 30/2023/QH15",
                "Circular 14/2024/TT-BCA | Art. 4 | Circular 14/2024/TT-BCA, Art. 4 | Điều 4 Thông"
                        + " tư 14/2024/TT-BCA",
                "Decree 73/2024/NĐ-CP | | Decree 73/2024/NĐ-CP | Nghị định 73/2024/NĐ-CP",
                "Nghị quyết 54/2025/NQ-HĐND | 3 | Resolution 54/2025/NQ-HĐND, Art. 3 | Điều 3 Nghị"
                        + " quyết 54/2025/NQ-HĐND",
                "54/2025/NQ-HĐND | 3 | 54/2025/NQ-HĐND, Art. 3 | Điều 3 54/2025/NQ-HĐND",
                "Lawful 1 | | Lawful 1 | Lawful 1",
            })
    void reads_in_both_languages(String document, String article, String english, String vietnamese) {
        LegalBasis basis = cite(document, article);
        assertThat(basis.inEnglish()).isEqualTo(english);
        assertThat(basis.inVietnamese()).isEqualTo(vietnamese);
    }

    @Test
    void speaks_vietnamese_to_the_vietnamese_and_english_to_everybody_else() {
        LegalBasis basis = cite("Law 30/2023/QH15", "17.3");
        assertThat(basis.text(Locale.forLanguageTag("vi-VN"))).isEqualTo("Điều 17.3 Luật 30/2023/QH15");
        assertThat(basis.text(Locale.ENGLISH)).isEqualTo("Law 30/2023/QH15, Art. 17.3");
        assertThat(basis.text(Locale.FRENCH)).isEqualTo("Law 30/2023/QH15, Art. 17.3");
    }

    @Test
    void needs_a_document_and_an_article_that_is_not_blank() {
        assertThatNullPointerException().isThrownBy(() -> cite(null, "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> cite(" ", "1"));
        assertThatIllegalArgumentException().isThrownBy(() -> cite("Law 30/2023/QH15", "Art. "));
    }
}

package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DecisionTest {

    private static final LocalDate DATE = LocalDate.of(2025, 7, 15);

    @Test
    void needs_a_number_a_date_and_an_issuer() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision(" ", DATE, "UBND xã Hoằng Hóa", null, null))
                .withMessage("a decision has a number");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision("1970/QĐ-UBND", null, "UBND xã Hoằng Hóa", null, null))
                .withMessage("a decision has a date");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Decision("1970/QĐ-UBND", DATE, null, null, null))
                .withMessage("a decision has an issuer");
    }

    @Test
    void may_do_without_signer_and_legal_basis() {
        Decision decision = new Decision("1970/QĐ-UBND", DATE, "UBND xã Hoằng Hóa", null, " ");
        assertThat(decision.number()).isEqualTo("1970/QĐ-UBND");
        assertThat(decision.issuer()).isEqualTo("UBND xã Hoằng Hóa");
        assertThat(decision.signer()).isNull();
        assertThat(decision.legalBasis()).isNull();
    }

    @Test
    void is_the_same_decision_however_its_text_was_typed() {
        assertThat(new Decision(" 1970/QĐ-UBND", DATE, "UBND  xã Hoằng Hóa", "Lê Văn B ", "Luật 30/2023/QH15"))
                .isEqualTo(new Decision("1970/QĐ-UBND", DATE, "UBND xã Hoằng Hóa", "Lê Văn B", "Luật 30/2023/QH15"));
    }
}

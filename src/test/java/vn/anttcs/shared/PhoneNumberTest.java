package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

class PhoneNumberTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "0912345678",
                "+84912345678",
                "84912345678",
                "0912.345.678",
                "0912 345 678",
                "0912-345-678",
                "+84 912 345 678",
                "(+84) 912345678",
                "+84 0912345678",
                " 0912\u00a0345\u2013678 "
            })
    void reads_a_mobile_number_as_people_write_it(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber("0912345678"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0312345678", "0512345678", "0712345678", "0812345678", "0912345678"})
    void accepts_every_mobile_range(String text) {
        assertThat(PhoneNumber.parse(text)).contains(new PhoneNumber(text));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {
                "091234567",
                "09123456789",
                "0212345678",
                "0412345678",
                "0612345678",
                "0112345678",
                "912345678",
                "+85912345678",
                "0912345678 ext 1",
                "O912345678"
            })
    void finds_no_number_in_anything_else(String text) {
        assertThat(PhoneNumber.parse(text)).isEmpty();
    }

    @Test
    void hides_all_but_the_first_three_and_the_last_two_digits() {
        assertThat(new PhoneNumber("0912345678").masked()).isEqualTo("091*****78");
        assertThat(new PhoneNumber("0912345678")).hasToString("091*****78");
    }

    @Test
    void cannot_be_made_of_anything_else() {
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("+84912345678"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber(null));
    }
}

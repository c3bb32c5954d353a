package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class PasswordHashTest {
    private static final int FAST = 1000;

    @Test
    void matches_the_password_that_was_hashed_and_no_other() {
        String hash = PasswordHash.of("một mật khẩu đủ dài", FAST);
        assertThat(PasswordHash.matches("một mật khẩu đủ dài", hash)).isTrue();
        assertThat(PasswordHash.matches("một mật khẩu đủ dai", hash)).isFalse();
    }

    @Test
    void salts_each_password_anew() {
        assertThat(PasswordHash.of("correct horse", FAST)).isNotEqualTo(PasswordHash.of("correct horse", FAST));
    }

    @Test
    void reads_decomposed_marks_as_composed_ones() {
        String composed = "mật khẩu";
        String decomposed = java.text.Normalizer.normalize(composed, java.text.Normalizer.Form.NFD);
        assertThat(PasswordHash.matches(decomposed, PasswordHash.of(composed, FAST)))
                .isTrue();
    }

    @Test
    void runs_at_least_six_hundred_thousand_rounds() {
        assertThat(PasswordHash.ROUNDS).isGreaterThanOrEqualTo(600_000);
        assertThat(PasswordHash.ofNobody()).startsWith("pbkdf2-sha256$600000$");
    }

    @Test
    void has_no_password_for_a_text_that_is_no_hash() {
        assertThat(PasswordHash.matches("x", "plain")).isFalse();
    }
}

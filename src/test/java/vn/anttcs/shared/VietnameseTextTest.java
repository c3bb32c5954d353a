package vn.anttcs.shared;

import static org.assertj.core.api.Assertions.assertThat;

import java.text.Normalizer;
import org.junit.jupiter.api.Test;

class VietnameseTextTest {

    @Test
    void composes_a_decomposed_name() {
        String decomposed = Normalizer.normalize("Nguyễn Thị Hường", Normalizer.Form.NFD);
        assertThat(VietnameseText.clean(decomposed)).isEqualTo("Nguyễn Thị Hường");
    }

    @Test
    void collapses_every_kind_of_white_space() {
        assertThat(VietnameseText.clean("\u00a0 Tổ\t\r\n bảo\u2003\u202fvệ \u00a0"))
                .isEqualTo("Tổ bảo vệ");
    }

    @Test
    void drops_invisible_characters_without_parting_the_word() {
        assertThat(VietnameseText.clean("\ufeffĐặng\u200b Văn A\u200bn")).isEqualTo("Đặng Văn An");
    }

    @Test
    void leaves_a_clean_text_as_it_is_and_no_other() {
        assertThat(VietnameseText.clean("Nguyễn Văn Đạt, 1/QĐ-UBND")).isEqualTo("Nguyễn Văn Đạt, 1/QĐ-UBND");
        assertThat(VietnameseText.clean("")).isEmpty();
        assertThat(VietnameseText.clean(" ")).isEmpty();
        assertThat(VietnameseText.clean("Lê ")).isEqualTo("Lê");
        assertThat(VietnameseText.clean("Lê  An")).isEqualTo("Lê An");
        assertThat(VietnameseText.clean("e\u0302")).isEqualTo("ê");
    }

    @Test
    void folds_marks_case_and_the_letter_d_with_stroke() {
        assertThat(VietnameseText.fold("  ĐẶNG  Thị Ước ")).isEqualTo("dang thi uoc");
        assertThat(VietnameseText.fold("đường Quỳnh Lưỡng")).isEqualTo("duong quynh luong");
    }

    @Test
    void folds_composed_and_decomposed_text_alike() {
        String name = "Trần Đình Nghĩa";
        assertThat(VietnameseText.fold(Normalizer.normalize(name, Normalizer.Form.NFD)))
                .isEqualTo(VietnameseText.fold(name));
    }

    @Test
    void leaves_null_alone() {
        assertThat(VietnameseText.clean(null)).isNull();
        assertThat(VietnameseText.fold(null)).isNull();
    }
}

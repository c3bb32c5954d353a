package vn.anttcs.equipment.rule.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;

class LineBreaksTest {
    private static List<String> of(String text, int width) {
        return LineBreaks.of(text, width, String::length);
    }

    @Test
    void a_text_that_fits_is_one_line() {
        assertThat(of("dùi cui", 7)).containsExactly("dùi cui");
        assertThat(of("", 7)).containsExactly("");
        assertThat(of("  dùi   cui ", 7)).containsExactly("dùi cui");
    }

    @Test
    void lines_break_between_words() {
        assertThat(of("dùi cui cao su", 7)).containsExactly("dùi cui", "cao su");
        assertThat(of("dùi cui cao su", 6)).containsExactly("dùi", "cui", "cao su");
    }

    @Test
    void a_word_longer_than_a_line_is_broken_inside() {
        assertThat(of("số DC-123456789", 6)).containsExactly("số", "DC-123", "456789");
        assertThat(of("DC-123456789 mới", 6)).containsExactly("DC-123", "456789", "mới");
        assertThat(of("\uD83D\uDE00\uD83D\uDE00", 2)).containsExactly("\uD83D\uDE00", "\uD83D\uDE00");
    }

    @Test
    void a_character_wider_than_a_line_stands_alone() {
        assertThat(of("ABC", 0)).containsExactly("A", "B", "C");
    }

    @Test
    void no_character_is_lost_and_no_line_is_too_long() {
        Random random = new Random(7);
        for (int round = 0; round < 2000; round++) {
            StringBuilder text = new StringBuilder();
            for (int index = random.nextInt(60); index > 0; index--) {
                text.append(random.nextInt(5) == 0 ? ' ' : (char) ('a' + random.nextInt(26)));
            }
            int width = 1 + random.nextInt(12);
            List<String> lines = of(text.toString(), width);
            assertThat(String.join("", lines).replace(" ", ""))
                    .isEqualTo(text.toString().replace(" ", ""));
            assertThat(lines).allSatisfy(line -> assertThat(line.length()).isLessThanOrEqualTo(width));
        }
    }
}

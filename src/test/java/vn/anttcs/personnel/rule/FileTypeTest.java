package vn.anttcs.personnel.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;

/** Which files are kept. */
class FileTypeTest {
    @Test
    void knows_each_type_by_its_first_bytes() {
        assertThat(FileType.PDF.fits(bytes("%PDF-1.7"))).isTrue();
        assertThat(FileType.PNG.fits(bytes("\u0089PNG\r\n\u001a\n..."))).isTrue();
        assertThat(FileType.JPEG.fits(bytes("\u00ff\u00d8\u00ff\u00e0"))).isTrue();
    }

    @Test
    void does_not_take_one_type_for_another_or_a_part_for_the_whole() {
        assertThat(FileType.PNG.fits(bytes("%PDF-1.7"))).isFalse();
        assertThat(FileType.PDF.fits(bytes("%PDF"))).isFalse();
        assertThat(FileType.PDF.fits(new byte[0])).isFalse();
        assertThat(FileType.PDF.fits(bytes(" %PDF-1.7"))).isFalse();
    }

    @Test
    void keeps_three_media_types() {
        assertThat(FileType.mediaTypes()).containsExactly("image/jpeg", "image/png", "application/pdf");
        assertThat(FileType.of("image/svg+xml")).isEmpty();
        assertThat(FileType.of("image/png")).contains(FileType.PNG);
    }

    @Test
    void a_paper_is_no_picture() {
        assertThat(FileType.PDF.isImage()).isFalse();
        assertThat(FileType.PNG.isImage()).isTrue();
        assertThat(FileType.JPEG.isImage()).isTrue();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }
}

package vn.anttcs.equipment.rule.print;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

class SignatureRuleTest {
    private static final LocalDate LIST = LocalDate.of(2026, 3, 5);
    private static final LocalDate TODAY = LocalDate.of(2026, 3, 9);

    @ParameterizedTest
    @CsvSource({
        "STORE, false, true, DRAWN, 2026-03-05, ''",
        "STORE, false, true, SCANNED, 2026-03-09, ''",
        "USER, true, true, DRAWN, 2026-03-06, ''",
        "LIST, false, false, SCANNED, 2026-03-06, ''",
        "STORE, true, true, DRAWN, 2026-03-05, EQUIPMENT_SIGN_SIDE@user",
        "USER, false, true, DRAWN, 2026-03-05, EQUIPMENT_SIGN_SIDE@user",
        "LIST, true, true, SCANNED, 2026-03-05, EQUIPMENT_SIGN_SIDE@user",
        "LIST, false, false, DRAWN, 2026-03-05, EQUIPMENT_SIGN_SIDE@form",
        "USER, true, false, DRAWN, 2026-03-05, EQUIPMENT_SIGN_NAME@signer",
        "STORE, false, true, DRAWN, 2026-03-04, EQUIPMENT_SIGN_DAY@signedOn",
        "STORE, false, true, DRAWN, 2026-03-10, EQUIPMENT_SIGN_DAY@signedOn"
    })
    void who_signs_how_and_when(
            SignatureSide side, boolean user, boolean known, SignatureForm form, LocalDate day, String grounds) {
        Ruling ruling = SignatureRule.decide(new SignatureRule.Said(side, user, known, form, day), LIST, TODAY);
        assertThat(String.join(" ", grounds(ruling))).isEqualTo(grounds);
    }

    private static List<String> grounds(Ruling ruling) {
        return ruling instanceof vn.anttcs.law.Refused refused
                ? refused.grounds().stream()
                        .map((Ground ground) -> ground.code() + "@" + ground.field())
                        .toList()
                : List.of();
    }

    private static byte[] png(int width, int height, int length) {
        ByteBuffer bytes = ByteBuffer.allocate(length);
        bytes.put("\u0089PNG\r\n\u001a\n".getBytes(StandardCharsets.ISO_8859_1));
        bytes.putInt(13).put("IHDR".getBytes(StandardCharsets.US_ASCII));
        bytes.putInt(width).putInt(height);
        return bytes.array();
    }

    @ParameterizedTest
    @CsvSource({
        "1, 1, 24, true",
        "2000, 1000, 204800, true",
        "2000, 1000, 204801, false",
        "2001, 1000, 100, false",
        "2000, 1001, 100, false",
        "0, 10, 100, false",
        "10, 0, 100, false",
        "-1, 10, 100, false"
    })
    void a_drawn_signature_is_a_small_picture(int width, int height, int length, boolean fits) {
        assertThat(SignatureRule.drawn(png(width, height, length)) instanceof vn.anttcs.law.Allowed)
                .isEqualTo(fits);
    }

    @Test
    void what_does_not_begin_as_a_picture_has_no_size() {
        byte[] short23 = Arrays.copyOf(png(3, 4, 24), 23);
        byte[] other = png(3, 4, 24);
        other[0] = 'x';
        byte[] noHeader = png(3, 4, 24);
        noHeader[12] = 'x';
        assertThat(PictureSize.of(short23)).isEmpty();
        assertThat(PictureSize.of(other)).isEmpty();
        assertThat(PictureSize.of(noHeader)).isEmpty();
        assertThat(PictureSize.of(png(3, 4, 24))).contains(new PictureSize(3, 4));
        assertThat(SignatureRule.drawn(other)).isNotInstanceOf(vn.anttcs.law.Allowed.class);
    }
}

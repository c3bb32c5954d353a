package vn.anttcs.platform.soap;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import org.junit.jupiter.api.Test;
import vn.anttcs.platform.error.ErrorCode;
import vn.anttcs.platform.error.Refusal;

class MultipartMessageTest {
    private static final String TYPE = "multipart/related; type=\"application/xop+xml\"; start=\"<root@client>\";"
            + " start-info=\"text/xml\"; boundary=\"part\"";
    private static final String INCLUDE =
            "<xop:Include xmlns:xop=\"http://www.w3.org/2004/08/xop/include\" href=\"cid:file%40client\"/>";

    @Test
    void reads_an_included_part_as_if_it_stood_in_the_message() {
        Envelope envelope = read(TYPE, message("<content>" + INCLUDE + "</content>"));
        assertThat(content(envelope)).isEqualTo(Base64.getEncoder().encodeToString(bytes("%PDF-1.7")));
    }

    @Test
    void takes_the_first_part_for_the_root_when_none_is_named() {
        Envelope envelope = read("multipart/related; boundary=part", message("<content>" + INCLUDE + "</content>"));
        assertThat(content(envelope)).isNotEmpty();
    }

    @Test
    void refuses_to_include_a_part_twice() {
        assertRefused("NO_SUCH_ATTACHMENT", TYPE, message("<content>" + INCLUDE + INCLUDE + "</content>"));
    }

    @Test
    void refuses_a_reference_to_a_part_that_is_not_there() {
        String elsewhere = INCLUDE.replace("file", "other");
        assertRefused("NO_SUCH_ATTACHMENT", TYPE, message("<content>" + elsewhere + "</content>"));
    }

    @Test
    void refuses_a_type_without_boundary_and_a_body_without_parts() {
        assertRefused("NOT_MULTIPART", "multipart/related", "anything");
        assertRefused("NOT_MULTIPART", TYPE, "anything");
        assertRefused("NOT_MULTIPART", TYPE, "--part\r\nContent-Type: text/xml\r\n\r\n<cut");
    }

    @Test
    void refuses_a_message_of_countless_parts() {
        String flood = "--part\r\n\r\nx\r\n".repeat(20_000) + "--part--";
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read("multipart/related; boundary=part", flood))
                .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(ErrorCode.TOO_LARGE));
    }

    private static void assertRefused(String problem, String type, String body) {
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> read(type, body))
                .satisfies(
                        refusal -> assertThat(refusal.problems().get(0).code()).isEqualTo(problem));
    }

    private static Envelope read(String type, String body) {
        return EnvelopeReader.read(new ByteArrayInputStream(bytes(body)), type, 1_000_000);
    }

    private static String content(Envelope envelope) {
        return envelope.payload.children.get(0).text();
    }

    private static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    private static String message(String payload) {
        return """
                --part
                Content-Type: application/xop+xml; charset=UTF-8; type="text/xml"
                Content-ID: <root@client>

                <S:Envelope xmlns:S="http://schemas.xmlsoap.org/soap/envelope/"><S:Body><attach>%s</attach></S:Body></S:Envelope>
                --part
                Content-Type: application/pdf
                Content-Transfer-Encoding: binary
                Content-ID: <file@client>

                %%PDF-1.7
                --part--
                """.formatted(payload).replace("\n", "\r\n");
    }
}

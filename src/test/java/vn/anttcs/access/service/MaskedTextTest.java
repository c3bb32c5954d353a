package vn.anttcs.access.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class MaskedTextTest {
    @SuppressWarnings("ArrayRecordComponent")
    record Person(String citizenId, String phone, String fullName, String password, byte[] photo, List<Row> rows) {}

    record Row(String oldCitizenId, Integer count) {}

    @Test
    void masks_personal_data_and_secrets_and_leaves_files_out() {
        Person person = new Person(
                "038090001234",
                "0912345678",
                "Nguyễn Văn An",
                "secret",
                new byte[2000],
                List.of(new Row("123456789", 1)));
        assertThat(MaskedText.of(person))
                .isEqualTo("{\"citizenId\":\"*********234\",\"phone\":\"*******678\",\"fullName\":\"Nguyễn Văn An\","
                        + "\"password\":\"***\",\"photo\":\"(2000 bytes)\",\"rows\":[{\"oldCitizenId\":\"******789\","
                        + "\"count\":1}]}");
    }

    @Test
    void shortens_what_is_long() {
        List<Row> rows =
                IntStream.range(0, 250).mapToObj(index -> new Row(null, index)).toList();
        assertThat(MaskedText.of(new Person(null, null, "x".repeat(2000), null, null, rows)))
                .contains("(2002 characters)")
                .endsWith("{\"count\":99},\"(150 more)\"]}");
    }
}

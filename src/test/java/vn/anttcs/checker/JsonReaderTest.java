package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.checker.json.JsonReader;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.json.SyntaxError;
import vn.anttcs.checker.text.Language;

class JsonReaderTest {
    private static List<Object> values(String text) throws IOException {
        return values(text.getBytes(StandardCharsets.UTF_8));
    }

    private static List<Object> values(byte[] bytes) throws IOException {
        JsonReader reader = new JsonReader(new ByteArrayInputStream(bytes));
        List<Object> values = new ArrayList<>();
        for (Optional<Node> value = reader.next(); value.isPresent(); value = reader.next()) {
            values.add(value.get().value());
        }
        assertThat(reader.next()).isEmpty();
        return values;
    }

    @Test
    void reads_a_value_a_list_and_values_one_after_another_alike() throws IOException {
        Object sheet = Map.of("a", BigInteger.ONE);
        assertThat(values(" {\"a\": 1} ")).containsExactly(sheet);
        assertThat(values("[{\"a\":1}, {\"a\":1}]\n")).containsExactly(sheet, sheet);
        assertThat(values("{\"a\":1}\n{\"a\":1}\r\n\n")).containsExactly(sheet, sheet);
        assertThat(values("[]")).isEmpty();
        assertThat(values("")).isEmpty();
    }

    @Test
    void reads_every_kind_of_value() throws IOException {
        assertThat(values("{\"a\":[true,false,null,-12,0,{}],\"đồng\":\"\\u0111\\n\\\"\\ud83d\\ude00\"}"))
                .first()
                .isEqualTo(Json.read("{\"đồng\":\"đ\\n\\\"😀\",\"a\":[true,false,null,-12,0,{}]}")
                        .value());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{\"a\":1,\"a\":1}",
                "{\"a\":1,\"\\u0061\":2}",
                "1e3",
                "1E3",
                "1.0",
                "0.65",
                "01",
                "-0",
                "-",
                "+1",
                "1234567890123456789",
                "NaN",
                "tru",
                "{\"a\":1,}",
                "[[1,]",
                "[[1]",
                "[1] 2",
                "{a:1}",
                "{'a':1}",
                "{\"a\" 1}",
                "\"\t\"",
                "\"\\x\"",
                "\"\\ud83d\"",
                "\"\\u00g0\"",
                "\"open",
                "// comment\n1",
                "[1}",
                "\uFEFF{}",
            })
    void refuses_what_two_readers_could_understand_differently(String text) {
        assertThatThrownBy(() -> values(text)).isInstanceOf(SyntaxError.class);
    }

    @Test
    void says_where_in_both_languages() {
        assertThatThrownBy(() -> values("{\"a\": 1,\n \"a\": 2}")).isInstanceOfSatisfying(SyntaxError.class, error -> {
            assertThat(error.text(Language.EN)).isEqualTo("line 2, column 5: name \"a\" stands twice");
            assertThat(error.text(Language.VI)).isEqualTo("dòng 2, cột 5: tên \"a\" có hai lần");
        });
    }

    @Test
    void refuses_text_that_is_not_utf_8() {
        assertThatThrownBy(() -> values(new byte[] {'"', (byte) 0xc3, '"'})).isInstanceOf(SyntaxError.class);
    }

    @Test
    void refuses_what_is_nested_without_end() {
        assertThatThrownBy(() -> values("[".repeat(100_000))).isInstanceOf(SyntaxError.class);
    }

    @Test
    void refuses_a_sheet_that_would_fill_the_memory() {
        assertThatThrownBy(() -> values("\"" + "a".repeat(5_000_000) + "\"")).isInstanceOf(SyntaxError.class);
    }
}

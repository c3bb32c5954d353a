package vn.anttcs.checker;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The program as its user meets it. */
class CheckerTest {
    private static final String RULE = """
            {'item':'REGULAR_SUPPORT','per':'MONTH','month':{'treatment':'FULL_MONTH','state':'EACH_DAY','suspended':'EXCLUDED'},
             'amount':{'value':'SUPPORT'},'rounding':{'mode':'HALF_UP','step':1}}""";
    private static final String VALUES = "[{'name':'SUPPORT','from':'2024-07-15','dong':2000000,'basis':'Art. 3.1'}]";

    @TempDir
    Path folder;

    private String answer;

    private static String sheet(long amount) {
        return Json.write(SheetText.of("2026-01", RULE)
                .with("values", VALUES)
                .month("2000000", "1")
                .step("amount", "2000000")
                .gives("1", "2000000", amount)
                .value());
    }

    private Path file(String name, String content) throws IOException {
        return Files.writeString(folder.resolve(name), content);
    }

    private int check(Object... arguments) {
        return checkInput("", arguments);
    }

    private int checkInput(String input, Object... arguments) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        String[] texts = new String[arguments.length];
        for (int index = 0; index < texts.length; index++) {
            texts[index] = arguments[index].toString();
        }
        int code = Checker.run(
                new ByteArrayInputStream(input.getBytes(StandardCharsets.UTF_8)),
                new PrintStream(out, true, StandardCharsets.UTF_8),
                texts);
        answer = out.toString(StandardCharsets.UTF_8);
        return code;
    }

    @Test
    void says_that_a_sheet_holds() throws IOException {
        assertThat(check("--language", "en", file("one.json", sheet(2_000_000))))
                .isZero();
        assertThat(answer)
                .contains("one.json:1 (100012, 2026-01, REGULAR_SUPPORT): HOLDS")
                .contains("1 sheets: 1 hold, 0 do not, 0 sources could not be read");
        assertThat(check(folder.resolve("one.json"))).isZero();
        assertThat(answer).contains(": ĐÚNG").contains("1 phiếu: 1 đúng, 0 sai");
    }

    @Test
    void names_each_difference_with_its_place() throws IOException {
        assertThat(check("--language", "en", file("one.json", sheet(2_000_001))))
                .isEqualTo(1);
        assertThat(answer).contains("): DOES NOT HOLD").contains("  amountDong: expected 2000000, found 2000001");
        assertThat(check(folder.resolve("one.json"))).isEqualTo(1);
        assertThat(answer).contains("  amountDong: tính lại được 2000000, phiếu ghi 2000001");
    }

    @Test
    void reads_lists_lines_folders_archives_and_the_standard_input() throws IOException {
        String one = sheet(2_000_000);
        file("list.json", "[" + one + "," + one + "]");
        file("lines.ndjson", one + "\n" + one + "\n");
        Path inner = Files.createDirectories(folder.resolve("inner"));
        Files.writeString(inner.resolve("one.json"), one);
        Files.writeString(inner.resolve("readme.txt"), "not a sheet");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(folder.resolve("more.zip")))) {
            for (String name : new String[] {"a.json", "b/c.ndjson", "readme.txt"}) {
                zip.putNextEntry(new ZipEntry(name));
                zip.write(one.getBytes(StandardCharsets.UTF_8));
            }
        }
        assertThat(check("--language", "en", folder)).as(answer).isZero();
        assertThat(answer).contains("7 sheets: 7 hold").contains("more.zip!b/c.ndjson:1");
        assertThat(checkInput(one, "--language", "en", "-")).isZero();
        assertThat(answer).contains("1 sheets: 1 hold");
    }

    @Test
    void prints_only_what_does_not_hold_when_asked_to_be_quiet() throws IOException {
        Path lines = file("lines.ndjson", sheet(2_000_000) + "\n" + sheet(1) + "\n" + sheet(2_000_000));
        assertThat(check("--quiet", "--language", "en", lines)).isEqualTo(1);
        assertThat(answer.lines()).hasSize(3);
        assertThat(answer).contains("lines.ndjson:2").contains("3 sheets: 2 hold, 1 do not");
    }

    @Test
    void a_source_that_cannot_be_read_is_no_sheet_that_holds() throws IOException {
        Path broken = file("broken.ndjson", sheet(2_000_000) + "\n{\"format\":");
        assertThat(check("--language", "en", broken, folder.resolve("absent.json")))
                .isEqualTo(2);
        assertThat(answer)
                .contains("the file ends half-way")
                .contains("there is no such file or folder")
                .contains("1 sheets: 1 hold, 0 do not, 2 sources could not be read");
        assertThat(check("--language", "en", file("empty.json", ""))).isEqualTo(2);
        assertThat(answer).contains("no sheet was found");
    }

    private static String sourced(String source) {
        return sheet(2_000_000)
                .replace(
                        "\"facts\":[]",
                        "\"facts\":[{\"from\":\"2026-01-01\",\"to\":\"2026-02-01\",\"values\":{\"POSITION\":\"HEAD\"},"
                                + "\"sources\":" + source.replace('\'', '"') + "}]");
    }

    @Test
    void a_record_that_says_something_of_a_day_held_on_it_and_was_known() {
        String record = "{'POSITION':[{'kind':'SERVICE','record':'100012','from':'2025-08-20',"
                + "'recordedAt':'2025-08-21T02:03:04Z',"
                + "'decision':{'number':'7/QĐ-UBND','date':'2025-08-15','issuer':'UBND'}}]}";
        assertThat(checkInput(sourced(record), "-")).as(answer).isZero();
        for (String[] other : new String[][] {
            {"2025-08-20", "2026-01-02", "facts/0/sources/POSITION/0/from"},
            {"2025-08-21T", "2027-08-21T", "facts/0/sources/POSITION/0/recordedAt"},
            {"02:03:04Z", "02:03", "facts/0/sources/POSITION/0/recordedAt"},
            {"'issuer'", "'signer'", "facts/0/sources/POSITION/0/decision"},
            {"'kind'", "'sort'", "facts/0/sources/POSITION/0"},
            {"'POSITION'", "'AGE'", "facts/0/sources/AGE"}
        }) {
            assertThat(checkInput(sourced(record.replace(other[0], other[1])), "-"))
                    .as(other[1])
                    .isEqualTo(1);
            assertThat(answer).contains("  " + other[2]);
        }
    }

    @Test
    void what_is_no_sheet_does_not_hold() {
        for (String other : new String[] {"{}", "{\"rule\":[]}", "\"text\"", "12"}) {
            assertThat(checkInput(other, "--language", "en", "-")).as(answer).isEqualTo(1);
        }
        assertThat(checkInput(sheet(2_000_000).replace("\"monthDays\"", "\"daysOfMonth\""), "--language", "en", "-"))
                .isEqualTo(1);
        assertThat(answer).contains("name \"daysOfMonth\" is not in the format");
    }

    @Test
    void a_wrong_command_is_explained() {
        for (Object[] wrong : new Object[][] {{}, {"--fast", "x"}, {"--package"}, {"--language", "fr", "x"}}) {
            assertThat(check(wrong)).isEqualTo(2);
            assertThat(answer).contains("java -jar anttcs-check.jar");
        }
        assertThat(check("--help", "--language", "en")).isZero();
        assertThat(answer).contains("Recomputes sheets");
    }

    private static String policy(String amount, String values) {
        return """
               {'format':'anttcs-policy/1','code':'TEST','resolution':{'number':'1/2026/NQ-HĐND','date':'2026-01-01','council':'HĐND tỉnh'},
                'values':%s,'items':[%s]}""".formatted(values, RULE.replace("'amount':{'value':'SUPPORT'}", amount))
                .replace('\'', '"');
    }

    @Test
    void the_rule_and_the_values_stand_in_the_package() throws IOException {
        Path sheet = file("one.json", sheet(2_000_000));
        Path same = file("same.json", policy("'amount':{'value':'SUPPORT'}", VALUES));
        assertThat(check("--language", "en", "--package", same, sheet))
                .as(answer)
                .isZero();
        Path otherRule = file("rule.json", policy("'amount':{'dong':2000000}", VALUES));
        assertThat(check("--language", "en", "--package", otherRule, sheet)).isEqualTo(1);
        assertThat(answer).contains("rule/amount/dong: expected 2000000, found (nothing)");
        Path otherValue =
                file("value.json", policy("'amount':{'value':'SUPPORT'}", VALUES.replace("2000000", "2000001")));
        assertThat(check("--language", "en", "--package", otherValue, sheet)).isEqualTo(1);
        assertThat(answer).contains("values/0: expected (not in the policy package), found {name=SUPPORT");
        Path otherCode =
                file("code.json", policy("'amount':{'dong':2000000}", VALUES).replace("\"TEST\"", "\"X\""));
        assertThat(check("--language", "en", "--package", otherCode, sheet)).isEqualTo(1);
        assertThat(answer).contains("policy/code: expected (not in the policy package), found TEST");
    }

    @Test
    void the_references_stand_in_the_list() throws IOException {
        String entry =
                "[{'name':'BASE_SALARY','key':null,'from':'2024-07-01','dong':2340000,'basis':'Decree 73/2024/NĐ-CP'}]";
        Path sheet = file(
                "one.json",
                Json.write(SheetText.of("2026-01", RULE.replace("{'value':'SUPPORT'}", "{'reference':'BASE_SALARY'}"))
                        .with("references", entry)
                        .month("2340000", "1")
                        .gives("1", "2340000", 2_340_000)
                        .value()));
        Path same = file("same.json", entry.replace('\'', '"'));
        assertThat(check("--references", same, sheet)).as(answer).isZero();
        for (String other : new String[] {
            entry.replace("2340000", "2340001"), entry.replace("NĐ-CP", "TT-BTC"), entry.replace("2024", "2027"), "[]"
        }) {
            assertThat(check("--references", file("other.json", other.replace('\'', '"')), sheet))
                    .as(other)
                    .isEqualTo(1);
        }
        assertThat(answer).contains("(không có trong danh sách mức chuẩn)");
    }
}

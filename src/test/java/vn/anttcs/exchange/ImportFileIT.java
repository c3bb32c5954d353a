package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.server.Http;
import vn.anttcs.server.RunningServer;

/** Files that cannot be read say why in one sentence, and nothing of them is stored. */
class ImportFileIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final Imports IMPORTS = new Imports(ADMINISTRATOR);
    private static String file;

    @BeforeAll
    static void generate() {
        file = TestForce.in(ADMINISTRATOR, "66", 2, 10).residentialUnits();
    }

    private static void refused(JsonObject job, String said) {
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("FAILED");
        assertThat(job.getString("failure")).contains(said).doesNotContain("{");
        for (String count : List.of("read", "stored", "refused", "repaired", "correctionParts")) {
            assertThat(Imports.number(job, count)).as(count).isZero();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"UTF-16", "UTF-16LE", "UTF-16BE", "x-UTF-16LE-BOM", "windows-1258", "ISO-8859-1"})
    void a_file_of_another_encoding_is_refused(String encoding) {
        // A decoder of Windows-1258 wants the marks of tones behind their letters.
        String text = encoding.equals("windows-1258") ? Normalizer.normalize(file, Normalizer.Form.NFD) : file;
        refused(IMPORTS.done("RESIDENTIAL_UNITS", text.getBytes(Charset.forName(encoding))), "UTF-8");
    }

    @Test
    void a_workbook_is_refused() {
        refused(IMPORTS.done("RESIDENTIAL_UNITS", new byte[] {'P', 'K', 3, 4, 20, 0, 6, 0}), "Excel");
        byte[] old = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0, 0, 0};
        refused(IMPORTS.done("RESIDENTIAL_UNITS", old), "Excel");
    }

    @ParameterizedTest
    @ValueSource(strings = {";", "\t", "|"})
    void another_separator_is_refused_by_its_name(String separator) {
        refused(
                IMPORTS.done("RESIDENTIAL_UNITS", file.replace(",", separator)),
                separator.equals("\t") ? "TAB" : separator);
    }

    @Test
    void an_empty_file_is_refused() {
        refused(IMPORTS.done("RESIDENTIAL_UNITS", "\uFEFF"), "không có dữ liệu");
        refused(IMPORTS.done("RESIDENTIAL_UNITS", "\r\n \r\n"), "không có dữ liệu");
        refused(IMPORTS.done("RESIDENTIAL_UNITS", new byte[0]), "không có dữ liệu");
    }

    @Test
    void headings_without_rows_are_an_import_of_nothing() {
        JsonObject job =
                IMPORTS.done("RESIDENTIAL_UNITS", file.lines().findFirst().orElseThrow());
        assertThat(job.getString("state")).isEqualTo("DONE");
        assertThat(Imports.number(job, "read")).isZero();
    }

    @Test
    void a_quote_that_is_never_closed_is_refused() {
        String open = file.lines().limit(3).reduce("", (one, other) -> one + other + "\n") + "\"" + file;
        refused(IMPORTS.done("RESIDENTIAL_UNITS", open), "nháy kép");
    }

    @Test
    void unknown_missing_and_doubled_columns_are_named_one_by_one() {
        String headings = file.lines().findFirst().orElseThrow();
        String wrong = headings.replace("Số hộ", "Sốhộ")
                .replace("Phân loại", "Ghi chú của địa phương")
                .replace("Mã tỉnh cũ", "Tên");
        JsonObject job = IMPORTS.done("RESIDENTIAL_UNITS", file.replace(headings, wrong));
        refused(job, "tiêu đề");
        List<JsonObject> errors = IMPORTS.errors(job.getString("importNo"), false);
        assertThat(errors)
                .extracting(error -> error.getString("code"))
                .containsExactlyInAnyOrder(
                        "COLUMN_UNKNOWN_NEAR",
                        "COLUMN_UNKNOWN",
                        "COLUMN_TWICE",
                        "COLUMN_MISSING",
                        "COLUMN_MISSING",
                        "COLUMN_MISSING");
        assertThat(errors).allSatisfy(error -> {
            assertThat(error.getInt("row")).isEqualTo(1);
            assertThat(error.getString("remedy")).isNotBlank();
        });
        assertThat(errors.stream()
                        .filter(error -> error.getString("code").equals("COLUMN_MISSING"))
                        .map(error -> error.getString("column")))
                .containsExactlyInAnyOrder("Số hộ", "Phân loại", "Mã tỉnh cũ");
    }

    @Test
    void columns_may_stand_in_any_order_and_in_decomposed_letters() {
        List<String> turned = new ArrayList<>();
        for (String line : file.lines().toList()) {
            List<String> cells = new ArrayList<>(List.of(line.split(",", -1)));
            Collections.reverse(cells);
            turned.add(String.join(",", cells));
        }
        String decomposed = Normalizer.normalize(String.join("\n", turned), Normalizer.Form.NFD);
        JsonObject job = IMPORTS.tried("RESIDENTIAL_UNITS", decomposed);
        assertThat(Imports.number(job, "stored")).as(job.toString()).isEqualTo(Imports.number(job, "read"));
        assertThat(Imports.number(job, "repaired")).isEqualTo(Imports.number(job, "read"));
    }

    @Test
    void the_template_is_a_file_that_can_be_imported() {
        for (String kind : List.of("RESIDENTIAL_UNITS", "TEAMS", "MEMBERS")) {
            HttpResponse<String> template = ADMINISTRATOR.get("/api/v1/imports/templates/" + kind);
            assertThat(template.headers().firstValue("Content-Type").orElse("")).startsWith("text/csv");
            JsonObject job = IMPORTS.tried(kind, template.body());
            assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        }
    }

    @Test
    void a_file_that_declares_itself_too_large_is_refused_before_it_is_read() throws IOException {
        try (Socket socket = new Socket(
                RunningServer.get().base().getHost(), RunningServer.get().base().getPort())) {
            String pair = RunningServer.USER + ":" + RunningServer.PASSWORD;
            String head = "POST /api/v1/imports?kind=MEMBERS HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n"
                    + "Authorization: Basic "
                    + java.util.Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
                    + "\r\nContent-Type: text/csv\r\nContent-Length: 536870913\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().flush();
            socket.setSoTimeout(30_000);
            // The server keeps the connection for what was announced, but its answer comes at once.
            String answer = "";
            while (!answer.contains("TOO_LARGE")) {
                answer += new String(socket.getInputStream().readNBytes(1), StandardCharsets.UTF_8);
            }
            assertThat(answer).startsWith("HTTP/1.1 413");
        }
    }

    @Test
    void a_file_that_breaks_off_leaves_no_open_import() throws IOException {
        long before = open();
        long all = imports("");
        try (Socket socket = new Socket(
                RunningServer.get().base().getHost(), RunningServer.get().base().getPort())) {
            String pair = RunningServer.USER + ":" + RunningServer.PASSWORD;
            String head = "POST /api/v1/imports?kind=MEMBERS HTTP/1.1\r\nHost: localhost\r\n"
                    + "Authorization: Basic "
                    + java.util.Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8))
                    + "\r\nContent-Type: text/csv\r\nContent-Length: 3000000\r\n\r\n";
            socket.getOutputStream().write(head.getBytes(StandardCharsets.US_ASCII));
            socket.getOutputStream().write(new byte[1_500_000]);
            socket.getOutputStream().flush();
        }
        // The server may see the end of the connection before it has opened the import, or long after.
        for (int tries = 0; tries < 100 && (imports("") == all || open() > before); tries++) {
            Imports.pause(100);
        }
        assertThat(open()).isEqualTo(before);
    }

    private static long open() {
        return imports("&state=RECEIVING");
    }

    private static long imports(String filter) {
        return Imports.pages(ADMINISTRATOR, "/api/v1/imports?limit=500" + filter)
                .size();
    }

    @Test
    void an_unknown_kind_or_parameter_is_refused() {
        assertThat(IMPORTS.send("PEOPLE", false, Imports.bytes(file), Map.of()).statusCode())
                .isEqualTo(400);
        assertThat(ADMINISTRATOR
                        .send("POST", "/api/v1/imports?kind=MEMBERS&dryrun=true", "text/csv", "x", Map.of())
                        .statusCode())
                .isEqualTo(400);
    }
}

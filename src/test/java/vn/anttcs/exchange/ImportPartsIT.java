package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Base64;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.demonstration.FaultyRows;
import vn.anttcs.server.Http;

/** A file in parts by SOAP is the same import as one in a single request by REST. */
class ImportPartsIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final Imports REST = new Imports(ADMINISTRATOR);
    private static final SoapImports SOAP = new SoapImports(ADMINISTRATOR);
    private static TestForce force;
    private static byte[] units;

    @BeforeAll
    static void found() {
        force = TestForce.in(ADMINISTRATOR, "40", 8, 120);
        force.found(REST);
        units = Imports.bytes(TestForce.in(ADMINISTRATOR, "42", 3, 30).residentialUnits());
    }

    @Test
    void both_doors_give_the_same_counts_errors_and_corrections() {
        byte[] file = Imports.bytes(force.faultyMembers(60, new EnumMap<>(FaultyRows.Fault.class)));
        String byRest = REST.start("MEMBERS", true, file);
        String bySoap = SOAP.send("MEMBERS", true, file, 7_001);
        JsonObject rest = REST.await(byRest);
        JsonObject soap = REST.await(bySoap);
        assertThat(counts(soap)).isEqualTo(counts(rest));
        assertThat(rest.getString("state")).isEqualTo("DONE");
        assertThat(Imports.number(rest, "refused")).isPositive();
        assertThat(soap.getJsonArray("communes")).isEqualTo(rest.getJsonArray("communes"));
        for (boolean repairs : new boolean[] {false, true}) {
            List<JsonObject> errors = REST.errors(byRest, repairs);
            assertThat(errors).isNotEmpty().isEqualTo(REST.errors(bySoap, repairs));
            assertThat(soapErrors(bySoap, repairs)).isEqualTo(texts(errors));
        }
        SoapImports.Answer corrections =
                SOAP.call("getImportCorrections", "<importNo>" + bySoap + "</importNo><partNo>1</partNo>");
        byte[] content = Base64.getMimeDecoder().decode(corrections.text("content"));
        assertThat(new String(content, StandardCharsets.UTF_8)).isEqualTo(REST.corrections(byRest));
        assertThat(corrections.text("checksum")).isEqualTo(SoapImports.checksum(content));
        assertThat(SOAP.get(byRest).all("communes").stream()
                        .mapToLong(commune -> Long.parseLong(commune.get("refused")))
                        .sum())
                .isEqualTo(Imports.number(rest, "communes", "refused"));
    }

    private static Map<String, Long> counts(JsonObject job) {
        return List.of("read", "stored", "refused", "repaired", "bytes", "progress", "correctionParts").stream()
                .collect(Collectors.toMap(name -> name, name -> Imports.number(job, name)));
    }

    private static List<Map<String, String>> soapErrors(String importNo, boolean repairs) {
        return SOAP.call(
                        "listImportErrors",
                        "<importNo>" + importNo + "</importNo><repairs>" + repairs + "</repairs><limit>500</limit>")
                .all("item");
    }

    private static List<Map<String, String>> texts(List<JsonObject> errors) {
        return errors.stream()
                .limit(500)
                .map(error -> error.keySet().stream()
                        .collect(Collectors.toMap(
                                name -> name,
                                name -> name.equals("row")
                                        ? String.valueOf(error.getInt("row"))
                                        : error.getString(name))))
                .toList();
    }

    @Test
    void a_lost_part_is_asked_for_and_a_doubled_one_changes_nothing() {
        String importNo = SOAP.open("RESIDENTIAL_UNITS", true);
        byte[] first = Arrays.copyOf(units, 1_000);
        byte[] second = Arrays.copyOfRange(units, 1_000, 2_000);
        byte[] third = Arrays.copyOfRange(units, 2_000, units.length);
        assertThat(SOAP.part(importNo, 2, second).grounds()).containsExactly("IMPORT_PART_GAP");
        assertThat(SOAP.part(importNo, 1, first).text("parts")).isEqualTo("1");
        assertThat(SOAP.part(importNo, 1, first).text("parts")).isEqualTo("1");
        assertThat(SOAP.part(importNo, 1, second).grounds()).containsExactly("IMPORT_PART_DIFFERS");
        assertThat(SOAP.part(importNo, 3, third).grounds()).containsExactly("IMPORT_PART_GAP");
        assertThat(SOAP.part(importNo, 2, second, SoapImports.checksum(third)).grounds())
                .containsExactly("IMPORT_CHECKSUM");
        assertThat(SOAP.part(importNo, 2, second).text("bytes")).isEqualTo("2000");
        assertThat(SOAP.finish(importNo, 3).grounds()).containsExactly("IMPORT_PARTS_MISSING");
        assertThat(SOAP.part(importNo, 3, third).fault()).isNull();
        assertThat(SOAP.finish(importNo, 3).fault()).isNull();
        assertThat(SOAP.finish(importNo, 3).fault()).as("finished twice").isNull();
        assertThat(SOAP.part(importNo, 3, third).fault())
                .as("the same part again")
                .isNull();
        assertThat(SOAP.part(importNo, 4, third).grounds()).containsExactly("IMPORT_NOT_RECEIVING");
        JsonObject job = REST.await(importNo);
        assertThat(Imports.number(job, "read")).isEqualTo(31);
        assertThat(Imports.number(job, "stored")).isEqualTo(31);
        assertThat(SOAP.part(importNo, 4, third).grounds()).containsExactly("IMPORT_NOT_RECEIVING");
        assertThat(SOAP.call("cancelImport", "<importNo>" + importNo + "</importNo>")
                        .grounds())
                .containsExactly("IMPORT_ENDED");
    }

    @Test
    void both_doors_take_gzip_and_the_mark_that_spreadsheets_put_in_front() throws IOException {
        byte[] marked = joined(new byte[] {(byte) 0xEF, (byte) 0xBB, (byte) 0xBF}, units);
        Map<String, String> coding = Map.of("Content-Encoding", "gzip");
        List<String> imports = List.of(
                REST.start("RESIDENTIAL_UNITS", true, units),
                REST.start("RESIDENTIAL_UNITS", true, marked),
                REST.start("RESIDENTIAL_UNITS", true, zipped(marked)),
                Imports.accepted(REST.send("RESIDENTIAL_UNITS", true, zipped(units), coding)),
                SOAP.send("RESIDENTIAL_UNITS", true, marked, 3_000),
                SOAP.send("RESIDENTIAL_UNITS", true, zipped(marked), 500),
                zippedMessages(units));
        for (String importNo : imports) {
            JsonObject job = REST.await(importNo);
            assertThat(job.getString("state")).isEqualTo("DONE");
            assertThat(Imports.number(job, "stored")).as(job.toString()).isEqualTo(31);
        }
    }

    /** Messages whose transport is zipped, as Axis and CXF can send them. */
    private static String zippedMessages(byte[] file) throws IOException {
        String importNo = SOAP.open("RESIDENTIAL_UNITS", true);
        String message = "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>"
                + SoapImports.request(
                        "addImportPart",
                        "<importNo>" + importNo + "</importNo><partNo>1</partNo><content>"
                                + Base64.getEncoder().encodeToString(file) + "</content><checksum>"
                                + SoapImports.checksum(file) + "</checksum>")
                + "</s:Body></s:Envelope>";
        HttpResponse<String> answer = ADMINISTRATOR.sendBytes(
                "POST",
                "/soap/exchange/v1",
                "text/xml; charset=utf-8",
                zipped(Imports.bytes(message)),
                Map.of("Content-Encoding", "gzip"));
        assertThat(SoapImports.answer(answer).fault()).isNull();
        SOAP.finish(importNo, 1);
        return importNo;
    }

    @Test
    void a_file_that_stops_in_the_middle_of_its_zip_is_named_as_such() throws IOException {
        byte[] whole = zipped(units);
        JsonObject job = REST.done("RESIDENTIAL_UNITS", Arrays.copyOf(whole, whole.length / 2));
        assertThat(job.getString("state")).isEqualTo("FAILED");
        assertThat(job.getString("failure")).contains("gzip");
        HttpResponse<String> answer = REST.send(
                "RESIDENTIAL_UNITS", true, Arrays.copyOf(whole, whole.length / 2), Map.of("Content-Encoding", "gzip"));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
    }

    @Test
    void the_same_key_opens_one_import() {
        Map<String, String> key = Map.of("Idempotency-Key", "nhap-mot-lan");
        HttpResponse<String> first = REST.send("RESIDENTIAL_UNITS", true, units, key);
        HttpResponse<String> again = REST.send("RESIDENTIAL_UNITS", true, units, key);
        assertThat(Imports.accepted(again)).isEqualTo(Imports.accepted(first));
        REST.await(Imports.accepted(first));
        assertThat(Imports.accepted(REST.send("RESIDENTIAL_UNITS", true, units, key)))
                .isEqualTo(Imports.accepted(first));
    }

    @Test
    void a_part_of_eight_megabytes_goes_through_both_doors_and_a_larger_one_through_none() {
        byte[] largest = new byte[8 * 1024 * 1024];
        Arrays.fill(largest, (byte) ',');
        String importNo = SOAP.open("RESIDENTIAL_UNITS", true);
        assertThat(SOAP.part(importNo, 1, largest).text("bytes")).isEqualTo("8388608");
        String json = "{\"partNo\":2,\"content\":\"" + Base64.getEncoder().encodeToString(largest)
                + "\",\"checksum\":\"" + SoapImports.checksum(largest) + "\"}";
        assertThat(ADMINISTRATOR
                        .post("/api/v1/imports/" + importNo + "/parts", json)
                        .statusCode())
                .isEqualTo(200);
        byte[] larger = Arrays.copyOf(largest, largest.length + 1);
        assertThat(SOAP.part(importNo, 3, larger).fault()).isEqualTo("INVALID_REQUEST");
        assertThat(SOAP.part(importNo, 100_001, new byte[1]).fault()).isEqualTo("INVALID_REQUEST");
        assertThat(SOAP.part(importNo, 3, new byte[0]).fault()).isEqualTo("INVALID_REQUEST");
        assertThat(SOAP.call("cancelImport", "<importNo>" + importNo + "</importNo>")
                        .text("state"))
                .isEqualTo("CANCELLED");
        assertThat(REST.get(importNo).getString("state")).isEqualTo("CANCELLED");
        assertThat(SOAP.part(importNo, 3, new byte[1]).grounds()).containsExactly("IMPORT_NOT_RECEIVING");
    }

    @Test
    void cancelling_stops_before_the_next_commune_and_the_counts_still_add_up() {
        TestForce large = TestForce.in(ADMINISTRATOR, "33", 40, 24_000);
        String file = large.residentialUnits();
        String importNo = REST.start("RESIDENTIAL_UNITS", false, Imports.bytes(file));
        while (Imports.number(REST.get(importNo), "stored") == 0) {
            assertThat(REST.get(importNo).getString("state")).isIn("QUEUED", "RUNNING");
            Imports.pause(10);
        }
        HttpResponse<String> answer = ADMINISTRATOR.post("/api/v1/imports/" + importNo + "/cancellation", "{}");
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        JsonObject job = REST.await(importNo);
        assertThat(job.getString("state")).isEqualTo("CANCELLED");
        assertThat(Imports.number(job, "read")).isEqualTo(large.plan().residentialUnits());
        assertThat(Imports.number(job, "stored") + Imports.number(job, "refused"))
                .isEqualTo(Imports.number(job, "read"));
        assertThat(Imports.number(job, "refused")).isPositive();
        Map<String, Long> rows = TestForce.rowsByCommune(file);
        job.getJsonArray("communes").forEach(each -> {
            JsonObject commune = each.asJsonObject();
            long read = rows.get(commune.getString("communeCode"));
            assertThat(Imports.number(commune, "stored")).isIn(0L, read);
            assertThat(Imports.number(commune, "stored") + Imports.number(commune, "refused"))
                    .isEqualTo(read);
        });
        assertThat(REST.corrections(importNo).lines().count()).isEqualTo(1 + Imports.number(job, "refused"));
        String rest = REST.corrections(importNo);
        JsonObject again = REST.done("RESIDENTIAL_UNITS", rest);
        assertThat(Imports.number(again, "stored")).isEqualTo(Imports.number(job, "refused"));
    }

    private static byte[] joined(byte[] one, byte[] other) {
        byte[] both = Arrays.copyOf(one, one.length + other.length);
        System.arraycopy(other, 0, both, one.length, other.length);
        return both;
    }

    private static byte[] zipped(byte[] content) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (GZIPOutputStream zip = new GZIPOutputStream(out)) {
            zip.write(content);
        }
        return out.toByteArray();
    }
}

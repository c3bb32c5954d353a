package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.demonstration.FaultyRows.Fault;
import vn.anttcs.server.Http;

/** What becomes of rows: refused with what is needed to put them right, or stored with their whole commune, once. */
class ImportRowsIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final Imports IMPORTS = new Imports(ADMINISTRATOR);
    private static final Map<Fault, Set<String>> CODES = Map.of(
            Fault.LOST_LEADING_ZEROS, Set.of("CITIZEN_ID_ZERO_LOST"),
            Fault.SHORT_DATE, Set.of("DAY_SHORT"),
            Fault.ISO_DATE, Set.of("DAY_ISO"),
            Fault.DECOMPOSED_TEXT, Set.of("TEXT_DECOMPOSED"),
            Fault.DOUBLE_SPACES, Set.of("TEXT_SPACES"),
            Fault.WRONG_SEX_DIGIT, Set.of("CITIZEN_ID_SEX_MISMATCH"),
            Fault.DUPLICATE_PERSON, Set.of("PERSON_TWICE_IN_FILE"),
            Fault.UNKNOWN_TEAM, Set.of("TEAM_UNKNOWN"));

    @Test
    void every_fault_of_real_files_is_named_by_row_column_value_reason_and_remedy() {
        TestForce force = TestForce.in(ADMINISTRATOR, "46", 6, 200);
        force.found(IMPORTS);
        Map<Fault, Integer> counts = new EnumMap<>(Fault.class);
        String file = force.faultyMembers(200, counts);
        assertThat(counts).containsOnlyKeys(Fault.values());
        JsonObject job = IMPORTS.tried("MEMBERS", file);
        List<JsonObject> found = new ArrayList<>(IMPORTS.errors(job.getString("importNo"), false));
        found.addAll(IMPORTS.errors(job.getString("importNo"), true));
        List<List<String>> rows = rows(file);
        for (Fault fault : Fault.values()) {
            List<JsonObject> own = found.stream()
                    .filter(error -> CODES.get(fault).contains(error.getString("code")))
                    .toList();
            assertThat(own).as(fault.name()).hasSize(counts.get(fault));
            own.forEach(error -> checkWords(error, rows));
        }
        Set<String> others = found.stream()
                .map(error -> error.getString("code"))
                .filter(code -> CODES.values().stream().noneMatch(codes -> codes.contains(code)))
                .collect(Collectors.toSet());
        // The second row of a person needs a place in the team as well, and finds none.
        assertThat(Set.of("COMMUNE_REFUSED", "TEAM_STRENGTH_EXCEEDED", "TEAM_HEADS_EXCEEDED", "TEAM_DEPUTIES_EXCEEDED"))
                .containsAll(others);
        assertThat(Imports.number(job, "stored") + Imports.number(job, "refused"))
                .isEqualTo(Imports.number(job, "read"))
                .isEqualTo(rows.size() - 1);
    }

    private static void checkWords(JsonObject error, List<List<String>> rows) {
        List<String> headings = rows.get(0);
        List<String> row = rows.get(error.getInt("row") - 1);
        assertThat(headings).contains(error.getString("column"));
        assertThat(row.get(headings.indexOf(error.getString("column")))).isEqualTo(error.getString("value"));
        assertThat(error.getString("reason"))
                .matches(reason ->
                        reason.matches(".*[ăâđêôơưạảấầẩẫậắằẳẵặẹẻẽếềểễệỉịọỏốồổỗộớờởỡợụủứừửữựỳỵỷỹáàãéèíìóòõúùý].*"))
                .doesNotContain("{");
        assertThat(error.getString("remedy")).isNotBlank().doesNotContain("{");
    }

    /** The generator quotes cells with commas and nothing else. */
    private static List<List<String>> rows(String file) {
        return file.lines().map(ImportRowsIT::cells).toList();
    }

    private static List<String> cells(String line) {
        List<String> cells = new ArrayList<>();
        StringBuilder cell = new StringBuilder();
        boolean quoted = false;
        for (int at = 0; at < line.length(); at++) {
            char character = line.charAt(at);
            if (character == '"') {
                quoted = !quoted;
            } else if (character == ',' && !quoted) {
                cells.add(cell.toString());
                cell.setLength(0);
            } else {
                cell.append(character);
            }
        }
        cells.add(cell.toString());
        return cells;
    }

    @Test
    void a_dry_run_stores_nothing_and_a_repeat_of_the_real_run_changes_nothing() {
        TestForce force = TestForce.in(ADMINISTRATOR, "48", 4, 40);
        Map<String, String> files = new LinkedHashMap<>();
        files.put("RESIDENTIAL_UNITS", force.residentialUnits());
        files.put("TEAMS", force.teams());
        files.put("MEMBERS", force.members());
        Map<String, String> already = Map.of(
                "RESIDENTIAL_UNITS", "UNIT_IN_REGISTER", "TEAMS", "TEAM_IN_REGISTER", "MEMBERS", "PERSON_IN_REGISTER");
        files.forEach((kind, file) -> {
            String before = register(force);
            long rows = file.lines().count() - 1;
            assertThat(Imports.number(IMPORTS.tried(kind, file), "stored")).isEqualTo(rows);
            assertThat(register(force)).as("after a dry run of " + kind).isEqualTo(before);
            assertThat(Imports.number(IMPORTS.done(kind, file), "stored")).isEqualTo(rows);
            String loaded = register(force);
            assertThat(loaded).isNotEqualTo(before);
            JsonObject again = IMPORTS.done(kind, file);
            assertThat(again.getString("state")).isEqualTo("DONE");
            assertThat(Imports.number(again, "stored")).isZero();
            assertThat(Imports.number(again, "refused")).isEqualTo(rows);
            assertThat(IMPORTS.errors(again.getString("importNo"), false).stream()
                            .filter(error -> error.getString("code").equals(already.get(kind))))
                    .as("every row says that it is known already")
                    .hasSize((int) rows);
            assertThat(register(force)).as("after a second run of " + kind).isEqualTo(loaded);
        });
    }

    /** Everything that the register shows of the communes of a force. */
    private static String register(TestForce force) {
        StringBuilder shown = new StringBuilder();
        for (String commune : force.communes()) {
            for (String list : List.of("residential-units", "teams", "members")) {
                Imports.pages(ADMINISTRATOR, "/api/v1/" + list + "?limit=500&unit=" + commune).stream()
                        .map(item -> item.toString().replaceAll("\"knownOn\":\"[^\"]*\"", ""))
                        .sorted()
                        .forEach(item -> shown.append(item).append('\n'));
            }
        }
        return shown.toString();
    }

    @Test
    void corrected_rows_come_back_and_the_whole_commune_is_stored() {
        TestForce force = TestForce.in(ADMINISTRATOR, "51", 5, 50);
        force.found(IMPORTS);
        Map<Integer, String> sound = new TreeMap<>();
        List<String> lines = new ArrayList<>(force.members().lines().toList());
        for (int line : new int[] {3, 70}) {
            sound.put(line, lines.get(line));
            lines.set(line, lines.get(line).replaceFirst(",(Nam|Nữ),", ",Không rõ,"));
        }
        JsonObject job = IMPORTS.done("MEMBERS", String.join("\r\n", lines) + "\r\n");
        List<JsonObject> refused = job.getJsonArray("communes").stream()
                .map(commune -> commune.asJsonObject())
                .filter(commune -> Imports.number(commune, "refused") > 0)
                .toList();
        assertThat(refused).hasSizeBetween(1, 2).allSatisfy(commune -> assertThat(Imports.number(commune, "stored"))
                .isZero());
        assertThat(Imports.number(job, "stored") + Imports.number(job, "refused"))
                .isEqualTo(Imports.number(job, "read"))
                .isEqualTo(150);
        String corrections = IMPORTS.corrections(job.getString("importNo"));
        assertThat(corrections).startsWith("\uFEFF").contains("Lý do từ chối").contains("Cách sửa");
        assertThat(corrections.lines().count()).isEqualTo(1 + Imports.number(job, "refused"));
        assertThat(corrections.lines().filter(line -> line.contains("Không rõ")))
                .hasSize(2)
                .allMatch(line -> line.contains("Giới tính: ") && line.contains("Nam | Nữ"));
        String corrected = corrections;
        for (String line : sound.values()) {
            String spoilt = line.replaceFirst(",(Nam|Nữ),", ",Không rõ,");
            assertThat(corrected).contains(spoilt);
            corrected = corrected.replace(spoilt, line);
        }
        JsonObject again = IMPORTS.done("MEMBERS", corrected);
        assertThat(Imports.number(again, "refused")).as(again.toString()).isZero();
        assertThat(Imports.number(again, "stored")).isEqualTo(Imports.number(job, "refused"));
        long members = force.communes().stream()
                .mapToLong(commune -> Imports.pages(ADMINISTRATOR, "/api/v1/members?limit=500&unit=" + commune)
                        .size())
                .sum();
        assertThat(members).isEqualTo(150);
    }

    @Test
    void days_with_the_month_first_make_the_whole_column_doubtful() {
        TestForce force = TestForce.in(ADMINISTRATOR, "52", 2, 20);
        force.found(IMPORTS);
        // 07/25/1980 in every third row, as a spreadsheet of another country writes it.
        List<String> lines = new ArrayList<>(force.members().lines().toList());
        for (int line = 1; line < lines.size(); line += 3) {
            lines.set(line, lines.get(line).replaceFirst(",\\d\\d/\\d\\d/(\\d{4}),", ",07/25/$1,"));
        }
        JsonObject job = IMPORTS.tried("MEMBERS", String.join("\n", lines));
        Map<String, Long> codes = IMPORTS.errors(job.getString("importNo"), false).stream()
                .collect(Collectors.groupingBy(error -> error.getString("code"), Collectors.counting()));
        assertThat(codes).containsEntry("DAY_MONTH_FIRST", 20L);
        long either = lines.stream()
                .skip(1)
                .map(line -> cells(line).get(4))
                .filter(day -> day.matches("(0\\d|1[0-2])/(0\\d|1[0-2])/\\d{4}"))
                .filter(day -> !day.matches("(\\d\\d)/\\1/\\d{4}"))
                .count();
        assertThat(either).isPositive();
        assertThat(codes).containsEntry("DAY_AMBIGUOUS", either);
        assertThat(Imports.number(job, "stored")).isZero();
    }

    @Test
    void characters_that_nobody_can_read_are_refused_and_both_doors_can_still_tell() {
        TestForce force = TestForce.in(ADMINISTRATOR, "68", 2, 20);
        String file = force.residentialUnits()
                .replaceFirst(",(Thôn|Tổ dân phố) ", ",$1\u0001 \u0000")
                .replaceFirst("\\.\\d\\d,", ".1\u001b,");
        JsonObject job = IMPORTS.tried("RESIDENTIAL_UNITS", file);
        String importNo = job.getString("importNo");
        List<JsonObject> errors = IMPORTS.errors(importNo, false).stream()
                .filter(error -> error.getString("code").equals("CELL_UNREADABLE"))
                .toList();
        assertThat(errors).isNotEmpty().allSatisfy(error -> assertThat(error.getString("value"))
                .contains("\uFFFD"));
        List<Map<String, String>> bySoap = new SoapImports(ADMINISTRATOR)
                .call("listImportErrors", "<importNo>" + importNo + "</importNo><limit>500</limit>")
                .all("item");
        assertThat(bySoap).extracting(error -> error.get("code")).contains("CELL_UNREADABLE");
    }

    @Test
    void names_are_asked_for_what_every_other_door_asks() {
        TestForce force = TestForce.in(ADMINISTRATOR, "91", 1, 4);
        force.found(IMPORTS);
        List<String> lines = new ArrayList<>(force.members().lines().toList());
        lines.set(1, withName(lines.get(1), "Nguyễn Văn 2"));
        lines.set(2, withName(lines.get(2), "H’Linh Niê"));
        JsonObject job = IMPORTS.tried("MEMBERS", String.join("\n", lines));
        assertThat(IMPORTS.errors(job.getString("importNo"), false).stream()
                        .filter(error -> !error.getString("code").equals("COMMUNE_REFUSED"))
                        .map(error -> error.getInt("row") + error.getString("code")))
                .containsExactly("2NAME_FORM");
        lines.set(1, withName(lines.get(1), "Nguyễn Văn Hai"));
        assertThat(Imports.number(IMPORTS.done("MEMBERS", String.join("\n", lines)), "stored"))
                .isEqualTo(12);
        assertThat(ADMINISTRATOR
                        .get("/api/v1/members?unit=" + force.communes().get(0) + "&name=h%27linh")
                        .body())
                .contains("H'Linh Niê");
    }

    private static String withName(String line, String name) {
        List<String> cells = new ArrayList<>(cells(line));
        cells.set(2, name);
        return cells.stream().map(ImportRowsIT::quoted).collect(Collectors.joining(","));
    }

    @Test
    void quotes_commas_and_line_breaks_within_cells_are_part_of_the_value() {
        TestForce force = TestForce.in(ADMINISTRATOR, "56", 2, 20);
        force.found(IMPORTS);
        List<String> lines = new ArrayList<>(force.members().lines().toList());
        List<String> cells = new ArrayList<>(cells(lines.get(1)));
        int residence = cells(lines.get(0)).indexOf("Nơi thường trú");
        cells.set(residence, "Số 1, đường \"Quang Trung\",\r\nxã Đông Tiến");
        lines.set(1, cells.stream().map(ImportRowsIT::quoted).collect(Collectors.joining(",")));
        JsonObject job = IMPORTS.done("MEMBERS", String.join("\r\n", lines));
        assertThat(Imports.number(job, "stored")).as(job.toString()).isEqualTo(60);
        String citizenId = cells.get(1);
        JsonObject found = Imports.pages(ADMINISTRATOR, "/api/v1/members?citizenId=" + citizenId)
                .get(0);
        JsonObject member = Imports.object(ADMINISTRATOR.get("/api/v1/members/" + found.getString("memberNo")));
        assertThat(member.toString()).contains("Số 1, đường \\\"Quang Trung\\\", xã Đông Tiến");
    }

    private static String quoted(String cell) {
        return '"' + cell.replace("\"", "\"\"") + '"';
    }
}

package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.server.Http;

/** Who may import where, who may look on, what the audit trail keeps, and two imports of the same place at once. */
class ImportRightsIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final Imports IMPORTS = new Imports(ADMINISTRATOR);

    @Test
    void rows_of_foreign_communes_are_refused_one_by_one_and_the_own_are_stored() {
        TestForce force = TestForce.in(ADMINISTRATOR, "75", 3, 30);
        String own = force.communes().get(1);
        Http officer = Officers.make(ADMINISTRATOR, "INTEGRATION", own);
        Imports imports = new Imports(officer);
        String file = force.residentialUnits();
        Map<String, Long> rows = TestForce.rowsByCommune(file);
        JsonObject tried = imports.tried("RESIDENTIAL_UNITS", file);
        JsonObject done = imports.done("RESIDENTIAL_UNITS", file);
        for (JsonObject job : List.of(tried, done)) {
            assertThat(Imports.number(job, "stored")).isEqualTo(rows.get(own));
            List<JsonObject> errors = imports.errors(job.getString("importNo"), false);
            assertThat(errors).hasSize((int) (31 - rows.get(own))).allSatisfy(error -> {
                assertThat(error.getString("code")).isEqualTo("OUTSIDE_TERRITORY");
                assertThat(error.getString("value")).isNotEqualTo(own);
            });
        }
        JsonObject teams = imports.done("TEAMS", force.teams());
        assertThat(Imports.number(teams, "stored")).isPositive().isLessThan(30);
        Set<String> stored = teams.getJsonArray("communes").stream()
                .map(commune -> commune.asJsonObject())
                .filter(commune -> Imports.number(commune, "stored") > 0)
                .map(commune -> commune.getString("communeCode"))
                .collect(Collectors.toSet());
        assertThat(stored).containsExactly(own);
    }

    @Test
    void another_officer_sees_neither_the_import_nor_its_rows() {
        TestForce force = TestForce.in(ADMINISTRATOR, "75", 2, 4);
        Imports one = new Imports(
                Officers.make(ADMINISTRATOR, "INTEGRATION", force.communes().get(0)));
        Http other =
                Officers.make(ADMINISTRATOR, "INTEGRATION", force.communes().get(1));
        String importNo =
                one.tried("RESIDENTIAL_UNITS", force.residentialUnits()).getString("importNo");
        for (String path : List.of("", "/errors", "/corrections")) {
            assertThat(other.get("/api/v1/imports/" + importNo + path).statusCode())
                    .as(path)
                    .isEqualTo(404);
        }
        assertThat(other.post("/api/v1/imports/" + importNo + "/cancellation", "{}")
                        .statusCode())
                .isEqualTo(404);
        assertThat(Imports.pages(other, "/api/v1/imports?limit=500")).isEmpty();
        Http superior = Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "75");
        assertThat(superior.get("/api/v1/imports/" + importNo).statusCode()).isEqualTo(200);
        Http auditor = Officers.make(ADMINISTRATOR, "AUDITOR", "75");
        assertThat(auditor.get("/api/v1/imports/" + importNo).statusCode()).isEqualTo(200);
        assertThat(auditor.get("/api/v1/imports/" + importNo + "/corrections").statusCode())
                .as("personal data")
                .isEqualTo(404);
        Http commune =
                Officers.make(ADMINISTRATOR, "COMMUNE_OFFICER", force.communes().get(0));
        assertThat(new Imports(commune)
                        .send("RESIDENTIAL_UNITS", true, Imports.bytes("x"), Map.of())
                        .statusCode())
                .as("a role without the right to import")
                .isEqualTo(403);
    }

    @Test
    void an_account_that_is_closed_meanwhile_imports_nothing() {
        TestForce force = TestForce.in(ADMINISTRATOR, "79", 1, 4);
        Http officer = Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "79");
        SoapImports soap = new SoapImports(officer);
        String importNo = soap.open("RESIDENTIAL_UNITS", false);
        soap.part(importNo, 1, Imports.bytes(force.residentialUnits()));
        String name = IMPORTS.get(importNo).getString("startedBy");
        HttpResponse<String> closed = ADMINISTRATOR.post("/api/v1/accounts/" + name + "/disablement", "{}");
        assertThat(closed.statusCode()).as(closed.body()).isEqualTo(200);
        assertThat(soap.finish(importNo, 1).fault()).isEqualTo("UNAUTHENTICATED");
        assertThat(IMPORTS.get(importNo).getString("state")).isEqualTo("RECEIVING");
        HttpResponse<String> cancelled = ADMINISTRATOR.post("/api/v1/imports/" + importNo + "/cancellation", "{}");
        assertThat(cancelled.statusCode()).as(cancelled.body()).isEqualTo(200);
    }

    @Test
    void the_audit_trail_tells_the_start_each_commune_with_its_decision_and_the_end() {
        TestForce force = TestForce.in(ADMINISTRATOR, "80", 3, 30);
        String good = force.residentialUnits();
        String spoilt = good.replaceFirst("\\b" + force.communes().get(2) + ",", "99999,");
        String importNo = IMPORTS.done("RESIDENTIAL_UNITS", spoilt).getString("importNo");
        Map<String, List<JsonObject>> trail = trail(ADMINISTRATOR, importNo);
        assertThat(trail.get("startImport")).hasSize(1);
        assertThat(trail.get("finishImport")).hasSize(1);
        assertThat(trail.get("importCommune")).hasSize(3).allSatisfy(entry -> {
            assertThat(entry.getString("outcome")).isEqualTo("DONE");
            assertThat(entry.getString("decisionNumber")).endsWith("/QĐ-UBND");
            assertThat(entry.getString("userName")).isEqualTo("quan-tri");
            assertThat(entry.getString("requestId")).isNotBlank();
        });
        assertThat(trail.get("endImport")).hasSize(1);
        JsonObject end = trail.get("endImport").get(0);
        assertThat(end.getString("outcome")).isEqualTo("DONE");
        assertThat(end.getString("command")).contains("\"read\":31", "\"stored\":30", "\"refused\":1");

        JsonObject failed = IMPORTS.done("RESIDENTIAL_UNITS", "không phải tệp");
        assertThat(trail(ADMINISTRATOR, failed.getString("importNo"))
                        .get("endImport")
                        .get(0)
                        .getString("outcome"))
                .isEqualTo("FAILED");
        JsonObject tried = IMPORTS.tried("RESIDENTIAL_UNITS", good);
        assertThat(trail(ADMINISTRATOR, tried.getString("importNo")))
                .containsKey("endImport")
                .as("nothing was stored")
                .doesNotContainKey("importCommune");
        // An auditor of one commune sees what was stored there.
        Http auditor = Officers.make(ADMINISTRATOR, "AUDITOR", force.communes().get(0));
        assertThat(trail(auditor, importNo)).containsOnlyKeys("importCommune");
        assertThat(trail(auditor, importNo).get("importCommune")).hasSize(1);
    }

    private static Map<String, List<JsonObject>> trail(Http caller, String importNo) {
        return Imports.pages(caller, "/api/v1/audit?limit=500&recordNo=" + importNo).stream()
                .filter(entry -> entry.getString("operation")
                        .toLowerCase(java.util.Locale.ROOT)
                        .contains("import"))
                .collect(Collectors.groupingBy(entry -> entry.getString("operation")));
    }

    @Test
    void two_imports_of_the_same_communes_at_once_store_each_row_once() {
        List<Commune> communes = TestForce.communes(ADMINISTRATOR, "82").subList(0, 12);
        TestForce force = TestForce.of(communes, 1_200);
        Imports one = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "82"));
        Imports other = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "82"));
        bothAtOnce(one, other, "RESIDENTIAL_UNITS", force.residentialUnits(), force.residentialUnits());
        bothAtOnce(one, other, "TEAMS", force.teams(), force.teams());
        List<JsonObject> jobs = bothAtOnce(one, other, "MEMBERS", force.members(), force.members());
        Map<String, Long> stored = new HashMap<>();
        jobs.forEach(job -> job.getJsonArray("communes")
                .forEach(commune -> stored.merge(
                        commune.asJsonObject().getString("communeCode"),
                        Imports.number(commune.asJsonObject(), "stored"),
                        Long::sum)));
        long members = 0;
        for (Commune commune : communes) {
            int there = Imports.pages(ADMINISTRATOR, "/api/v1/members?limit=500&unit=" + commune.code())
                    .size();
            assertThat(stored.get(commune.code())).isEqualTo(there);
            members += there;
        }
        assertThat(members).isEqualTo(3_600);
    }

    private static List<JsonObject> bothAtOnce(Imports one, Imports other, String kind, String first, String second) {
        String firstNo = one.start(kind, false, Imports.bytes(first));
        String secondNo = other.start(kind, false, Imports.bytes(second));
        List<JsonObject> jobs = List.of(one.await(firstNo), other.await(secondNo));
        long rows = first.lines().count() - 1;
        jobs.forEach(job -> {
            assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
            assertThat(Imports.number(job, "stored") + Imports.number(job, "refused"))
                    .isEqualTo(rows);
        });
        assertThat(jobs.stream().mapToLong(job -> Imports.number(job, "stored")).sum())
                .isEqualTo(rows);
        return jobs;
    }

    @Test
    void two_imports_at_once_cannot_overfill_a_team() {
        List<Commune> communes = TestForce.communes(ADMINISTRATOR, "86").subList(0, 4);
        TestForce force = TestForce.of(communes, 300);
        force.found(IMPORTS);
        String members = force.members();
        // The same places for other persons: the last digit of each citizen id turned.
        String others = members.lines()
                .map(line -> line.replaceFirst("(,\\d{11})(\\d),", "$1x$2,"))
                .map(ImportRightsIT::turned)
                .collect(Collectors.joining("\n"));
        Imports one = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "86"));
        Imports other = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "86"));
        bothAtOnce(one, other, "MEMBERS", members, others);
        List<JsonObject> teams = new ArrayList<>();
        communes.forEach(commune ->
                teams.addAll(Imports.pages(ADMINISTRATOR, "/api/v1/teams?limit=500&unit=" + commune.code())));
        List<JsonObject> own = teams.stream()
                .filter(team -> members.contains(team.getString("teamCode") + ","))
                .toList();
        assertThat(own).hasSize(300).allSatisfy(team -> assertThat(team.getInt("strength"))
                .isEqualTo(3));
    }

    private static String turned(String line) {
        int mark = line.indexOf('x');
        boolean citizenId =
                mark > 11 && IntStream.range(1, 12).allMatch(back -> Character.isDigit(line.charAt(mark - back)));
        if (!citizenId) {
            return line;
        }
        char digit = line.charAt(mark + 1);
        return line.substring(0, mark) + (char) ('0' + (digit - '0' + 5) % 10) + line.substring(mark + 2);
    }
}

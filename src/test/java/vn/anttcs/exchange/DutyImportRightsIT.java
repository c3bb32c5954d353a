package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.Test;
import vn.anttcs.server.Http;

/** Communes load their own duty by file, nobody else's, and nothing else. */
class DutyImportRightsIT {
    private static final Http ADMINISTRATOR = Http.administrator();
    private static final String OWN = "14758";
    private static final String OTHER = "14845";
    private static final String RECOGNITION = """
            {"recognisedOn": "2025-08-20", "decision": %s,
             "vote": {"votedOn": "2025-08-05", "councilPresent": 7, "votesFor": 6, "minutes": "01/BB-HĐTC"},
             "proposal": {"proposedOn": "2025-08-10", "proposalNumber": "12/CAP"}}""";
    private static final String APPLICATION = """
            {"citizenId": "%s", "fullName": "Lê Văn An", "sex": "MALE", "dateOfBirth": "1985-04-12",
             "educationLevel": "UPPER_SECONDARY", "teamCode": "%s", "position": "MEMBER", "appliedOn": "2025-08-01",
             "residenceRegisteredSince": "2010-01-01", "livingThere": true,
             "healthCertificate": {"issuedOn": "2025-07-20", "sufficient": true},
             "declarations": [
               {"declaration": "CLEAR_BACKGROUND", "answer": true}, {"declaration": "LAW_ABIDING_FAMILY", "answer": true},
               {"declaration": "NOT_PROSECUTED", "answer": true}, {"declaration": "NOT_SERVING_SENTENCE", "answer": true},
               {"declaration": "NOT_UNDER_JUDICIAL_MEASURE", "answer": true},
               {"declaration": "NOT_UNDER_ADMINISTRATIVE_HANDLING", "answer": true},
               {"declaration": "PAST_SENTENCES_CLEARED", "answer": true},
               {"declaration": "PAST_HANDLING_EXPIRED", "answer": true}]}""";

    /** A member with a plan for September 2025. */
    private record OnDuty(String team, String member, String plan) {
        static OnDuty in(String commune) {
            String number = String.format("%06d", ThreadLocalRandom.current().nextInt(1_000_000));
            String decision = "{\"number\": \"" + number
                    + "/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân\"}";
            String place = made("/api/v1/residential-units", """
                    {"communeCode": "%s", "name": "Thôn %s", "kind": "VILLAGE", "formerTerritory": "38",
                     "validFrom": "2025-07-01", "decision": %s}""".formatted(commune, number, decision))
                    .getString("code");
            String team = made("/api/v1/teams", """
                    {"communeCode": "%s", "name": "Tổ %s", "residentialUnits": [{"code": "%s"}], "authorisedStrength": 3,
                     "validFrom": "2025-07-01", "decision": %s}""".formatted(commune, number, place, decision))
                    .getString("teamCode");
            String member = made("/api/v1/members", APPLICATION.formatted("038085" + number, team))
                    .getString("memberNo");
            made("/api/v1/members/" + member + "/recognition", RECOGNITION.formatted(decision));
            String plan =
                    made("/api/v1/duty-plans", """
                    {"kind": "DUTY", "teamCode": "%s", "firstDay": "2025-09-01", "lastDay": "2025-09-30",
                     "title": "Kế hoạch tuần tra tháng 9", "decision": %s}""".formatted(team, decision)).getString("planNo");
            return new OnDuty(team, member, plan);
        }

        private static JsonObject made(String path, String body) {
            HttpResponse<String> answer = ADMINISTRATOR.post(path, body);
            assertThat(answer.statusCode()).as(path + " " + answer.body()).isIn(200, 201);
            return Imports.object(answer);
        }

        String row() {
            return team + "," + member + ",2025-09-10,Trực đêm,," + plan + ",,\r\n";
        }
    }

    private static String file(OnDuty... all) {
        StringBuilder file = new StringBuilder(
                ADMINISTRATOR.get("/api/v1/imports/templates/DUTY").body());
        for (OnDuty one : all) {
            file.append(one.row());
        }
        return file.toString();
    }

    @Test
    void a_commune_loads_the_duty_of_its_own_teams_and_of_no_others() {
        OnDuty own = OnDuty.in(OWN);
        OnDuty other = OnDuty.in(OTHER);
        Http officer = Officers.make(ADMINISTRATOR, "COMMUNE_OFFICER", OWN);
        Imports imports = new Imports(officer);
        JsonObject done = imports.done("DUTY", file(own, other));
        assertThat(Imports.number(done, "stored")).as(done.toString()).isEqualTo(1);
        assertThat(imports.errors(done.getString("importNo"), false))
                .singleElement()
                .satisfies(error -> assertThat(error.getString("code")).isEqualTo("OUTSIDE_TERRITORY"));
        assertThat(ADMINISTRATOR
                        .get("/api/v1/duty-sheets?unit=" + OWN + "&month=2025-09&limit=500")
                        .body())
                .contains(own.team())
                .doesNotContain(other.team());
    }

    @Test
    void a_commune_loads_nothing_else_by_file() {
        Imports imports = new Imports(Officers.make(ADMINISTRATOR, "COMMUNE_OFFICER", OWN));
        for (String kind : new String[] {"RESIDENTIAL_UNITS", "TEAMS", "MEMBERS"}) {
            assertThat(imports.send(kind, true, Imports.bytes("x"), Map.of()).statusCode())
                    .as(kind)
                    .isEqualTo(403);
        }
    }

    @Test
    void who_may_not_enter_duty_may_not_load_it() {
        Imports finance = new Imports(Officers.make(ADMINISTRATOR, "FINANCE_OFFICER", OWN));
        assertThat(finance.send("DUTY", true, Imports.bytes("x"), Map.of()).statusCode())
                .isEqualTo(403);
        // A province that loads rosters does not enter duty: each row is refused.
        OnDuty own = OnDuty.in(OWN);
        Imports province = new Imports(Officers.make(ADMINISTRATOR, "PROVINCIAL_OFFICER", "38"));
        JsonObject tried = province.tried("DUTY", file(own));
        assertThat(Imports.number(tried, "stored")).isZero();
        assertThat(province.errors(tried.getString("importNo"), false))
                .singleElement()
                .satisfies(error -> assertThat(error.getString("code")).isEqualTo("OUTSIDE_TERRITORY"));
    }
}

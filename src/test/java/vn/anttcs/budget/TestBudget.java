package vn.anttcs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import vn.anttcs.server.Http;

/** A commune with a team, members and a policy, and everything that a payment needs, made over HTTP. */
final class TestBudget {
    private static final AtomicLong NUMBERS = new AtomicLong(System.nanoTime() % 100_000_000);
    private static final String PASSWORD = "mat-khau-cua-can-bo";

    final Http administrator = Http.administrator();
    final Http approver;
    final String commune;
    private final String team;
    private final long number = NUMBERS.incrementAndGet();

    /** A team of three in a commune, which nobody else uses, paid since January 2026. */
    TestBudget(String commune) {
        this.commune = commune;
        approver = approver();
        String place = post(administrator, "residential-units", """
                {"decision": %s, "validFrom": "2025-07-01", "communeCode": "%s", "name": "Thôn %d",
                 "kind": "VILLAGE", "formerTerritory": "38"}""".formatted(decision(), commune, number))
                .getString("code");
        team = post(administrator, "teams", """
                {"decision": %s, "validFrom": "2025-07-01", "name": "Tổ %d", "communeCode": "%s",
                 "residentialUnits": [{"code": "%s"}], "authorisedStrength": 5}""".formatted(decision(), number, commune, place))
                .getString("teamCode");
        post(administrator, "payment-openings/" + commune, """
                {"openingMonth": "2026-01", "decision": %s}""".formatted(decision()));
    }

    private Http approver() {
        String name = "duyet" + number;
        post(administrator, "accounts", """
                {"userName": "%s", "fullName": "Người duyệt", "kind": "OFFICER", "unitCode": "VN", "password": "%s"}""".formatted(name, PASSWORD));
        post(administrator, "accounts/" + name + "/grants", """
                {"role": "FINANCE_OFFICER", "unitCode": "VN"}""");
        post(administrator, "accounts/" + name + "/grants", """
                {"role": "PROVINCIAL_OFFICER", "unitCode": "VN"}""");
        return administrator.as(name, PASSWORD);
    }

    private static String decision() {
        return """
                {"number": "%d/QĐ-UBND", "date": "2025-06-20", "issuer": "Ủy ban nhân dân xã"}""".formatted(NUMBERS.incrementAndGet());
    }

    /** A member of the team, recognised on a day; the number. */
    String member(String position, String recognisedOn) {
        String citizen = "001085%06d".formatted(NUMBERS.incrementAndGet() % 1_000_000);
        String member = post(administrator, "members", """
                {"citizenId": "%s", "fullName": "Lê Văn An", "sex": "MALE", "dateOfBirth": "1985-04-12",
                 "educationLevel": "UPPER_SECONDARY", "teamCode": "%s", "position": "%s", "appliedOn": "2025-08-01",
                 "residenceRegisteredSince": "2010-01-01", "livingThere": true,
                 "healthCertificate": {"issuedOn": "2025-07-20", "sufficient": true}, "declarations": [%s]}""".formatted(citizen, team, position, declarations()))
                .getString("memberNo");
        post(administrator, "members/" + member + "/recognition", """
                {"recognisedOn": "%s", "decision": %s,
                 "vote": {"votedOn": "2025-08-05", "councilPresent": 7, "votesFor": 6, "minutes": "01/BB-HĐTC"},
                 "proposal": {"proposedOn": "2025-08-10", "proposalNumber": "12/CAP"}}""".formatted(recognisedOn, decision()));
        return member;
    }

    private static String declarations() {
        List<String> all = new ArrayList<>();
        for (String declaration : List.of(
                "CLEAR_BACKGROUND",
                "LAW_ABIDING_FAMILY",
                "NOT_PROSECUTED",
                "NOT_SERVING_SENTENCE",
                "NOT_UNDER_JUDICIAL_MEASURE",
                "NOT_UNDER_ADMINISTRATIVE_HANDLING",
                "PAST_SENTENCES_CLEARED",
                "PAST_HANDLING_EXPIRED")) {
            all.add("{\"declaration\": \"" + declaration + "\", \"answer\": true}");
        }
        return String.join(", ", all);
    }

    void position(String member, String position, String from) {
        post(administrator, "members/" + member + "/position", """
                {"position": "%s", "from": "%s", "decision": %s}""".formatted(position, from, decision()));
    }

    void discharge(String member, String day) {
        post(administrator, "members/" + member + "/discharge", """
                {"ground": "OWN_REQUEST", "dischargedOn": "%s",
                 "evidence": [{"kind": "WRITTEN_REQUEST", "datedOn": "2025-11-20"}], "decision": %s}""".formatted(day, decision()));
    }

    /** Releases a policy, or its next revision: a monthly amount for heads and one for members. */
    void policy(long head, long member) {
        String code = "CHI-" + number;
        String text = """
                {"format": "anttcs-policy/1", "code": "%1$s", "name": {"vi": "Chính sách thử", "en": "Trial policy"},
                 "resolution": {"number": "%2$d/NQ-HĐND", "date": "2025-12-01", "council": "HĐND tỉnh",
                  "legalBasis": ["Law 30/2023/QH15, Art. 23"]},
                 "text": {"vi": "Hỗ trợ thử hằng tháng.", "en": "A trial support every month."},
                 "territory": [{"unit": "%3$s", "on": "2025-07-01"}], "validFrom": "2026-01-01",
                 "items": [{"item": "SUPPORT_%2$d", "name": {"vi": "Hỗ trợ thử", "en": "Trial support"},
                  "basis": "Art. 1", "per": "MONTH",
                  "month": {"treatment": "FULL_MONTH", "state": "FIRST_DAY", "suspended": "EXCLUDED"},
                  "amount": {"cases": [{"when": {"fact": "POSITION", "in": ["HEAD"]}, "then": {"dong": %4$d}},
                   {"when": {"fact": "POSITION", "in": ["MEMBER"]}, "then": {"dong": %5$d}}]},
                  "rounding": {"mode": "HALF_UP", "step": 1},
                  "funding": {"source": "LOCAL_BUDGET", "level": "PROVINCE"}}],
                 "goldenCases": [{"name": "Cả tháng", "basis": "Art. 1", "month": "2026-01",
                  "facts": [{"from": "2026-01-01", "to": "2026-02-01", "values": {"POSITION": "HEAD", "SUSPENDED": "NO"}}],
                  "expect": [{"item": "SUPPORT_%2$d", "quantity": "1", "amountDong": %4$d}]}]}""".formatted(code, number, commune, head, member);
        String body = Json.createObjectBuilder().add("document", text).build().toString();
        post(administrator, "policies", body);
        post(administrator, "policies/" + code + "/proposal", "{}");
        post(approver, "policies/" + code + "/release", "{}");
    }

    /** Releases a policy that pays by the month, for days in hospital and for a death. */
    void policyOfClaims() {
        String code = "DIEU-24-" + number;
        String text = """
                {"format": "anttcs-policy/1", "code": "%1$s", "name": {"vi": "Chính sách thử", "en": "Trial policy"},
                 "resolution": {"number": "%2$d/NQ-HĐND", "date": "2025-12-01", "council": "HĐND tỉnh",
                  "legalBasis": ["Law 30/2023/QH15, Art. 24"]},
                 "text": {"vi": "Hỗ trợ thử.", "en": "A trial support."},
                 "territory": [{"unit": "%3$s", "on": "2025-07-01"}], "validFrom": "2026-01-01",
                 "items": [{"item": "SUPPORT_%2$d", "name": {"vi": "Hỗ trợ", "en": "Support"}, "basis": "Art. 1",
                  "per": "MONTH", "month": {"treatment": "FULL_MONTH", "state": "FIRST_DAY", "suspended": "EXCLUDED"},
                  "amount": {"dong": 1000000}, "rounding": {"mode": "HALF_UP", "step": 1},
                  "funding": {"source": "LOCAL_BUDGET", "level": "PROVINCE"}},
                 {"item": "CARE_%2$d", "name": {"vi": "Tiền ăn", "en": "Meals"}, "basis": "Art. 2", "per": "EVENT",
                  "event": {"kinds": ["ILLNESS", "ACCIDENT"]},
                  "amount": {"product": [{"dong": 70200}, {"fact": "HOSPITAL_DAYS"}]},
                  "limits": [{"dong": 800000, "per": "YEAR"}], "rounding": {"mode": "HALF_UP", "step": 1},
                  "funding": {"source": "CENTRAL_BUDGET"}},
                 {"item": "DEATH_%2$d", "name": {"vi": "Trợ cấp", "en": "Allowance"}, "basis": "Art. 3", "per": "EVENT",
                  "event": {"kinds": ["DEATH"]}, "amount": {"dong": 50000000},
                  "rounding": {"mode": "HALF_UP", "step": 1}, "funding": {"source": "LOCAL_BUDGET"}}],
                 "goldenCases": [{"name": "Sáu ngày", "basis": "Art. 2", "month": "2026-02",
                  "facts": [{"from": "2026-02-01", "to": "2026-03-01", "values": {"SUSPENDED": "NO"}}],
                  "events": [{"day": "2026-02-03", "kind": "ILLNESS", "values": {"HOSPITAL_DAYS": "6"}}],
                  "expect": [{"item": "SUPPORT_%2$d", "quantity": "1", "amountDong": 1000000},
                   {"item": "CARE_%2$d", "quantity": "1", "amountDong": 421200}]},
                  {"name": "Chết", "basis": "Art. 3", "month": "2026-02",
                  "facts": [{"from": "2026-02-01", "to": "2026-03-01", "values": {"SUSPENDED": "NO"}}],
                  "events": [{"day": "2026-02-28", "kind": "DEATH", "values": {}}],
                  "expect": [{"item": "DEATH_%2$d", "quantity": "1", "amountDong": 50000000}]}]}""".formatted(code, number, commune);
        post(
                administrator,
                "policies",
                Json.createObjectBuilder().add("document", text).build().toString());
        post(administrator, "policies/" + code + "/proposal", "{}");
        post(approver, "policies/" + code + "/release", "{}");
    }

    /** Records a death, which ends the service on its day. */
    void died(String member, String day) {
        post(administrator, "members/" + member + "/casualties", """
                {"kind": "DEATH", "onDuty": false, "occurredOn": "%s", "category": "ILLNESS"}""".formatted(day));
    }

    /** An approved claim of something that happened on a day. */
    void claim(String member, String kind, String happenedOn, int hospitalDays) {
        String claims = "members/" + member + "/claims";
        String claim = claims + "/"
                + post(administrator, claims, """
                {"kind": "%s", "receivedOn": "2026-04-01", "circumstances": {"happenedOn": "%s", "hospitalDays": %d,
                 "summary": "Thử", "documents": [{"title": "Đơn đề nghị", "provided": true}]}}""".formatted(kind, happenedOn, hospitalDays))
                        .getString("claimNo");
        post(administrator, claim + "/forwarding", "{\"forwardedOn\": \"2026-04-02\"}");
        post(
                administrator,
                claim + "/appraisal",
                "{\"appraisedOn\": \"2026-04-03\", \"recommended\": true, \"opinion\": \"Đủ căn cứ\"}");
        post(approver, claim + "/decision", """
                {"approved": true, "decision": %s}""".formatted(decision().replace("2025-06-20", "2026-04-06")));
    }

    /** Simulates the policies in force for months with what was recorded, and waits until it is there; its number. */
    String simulated(String fromMonth, String toMonth) {
        String simulationNo = post(administrator, "simulations", """
                {"unitCode": "%s", "fromMonth": "%s", "toMonth": "%s", "duty": "RECORDED"}""".formatted(commune, fromMonth, toMonth))
                .getString("simulationNo");
        for (int tries = 0; tries < 400; tries++) {
            JsonObject asked = get("simulations/" + simulationNo).getJsonObject("asked");
            if (asked.containsKey("finishedAt")) {
                assertThat(asked.getString("state")).as(asked.toString()).isEqualTo("DONE");
                return simulationNo;
            }
            pause();
        }
        throw new AssertionError("simulation " + simulationNo + " does not end");
    }

    /** The code of the item that the policy pays. */
    String item() {
        return "SUPPORT_" + number;
    }

    /** Prepares a run of a unit and waits until it is there. */
    JsonObject prepared(String unit, String month) {
        String runNo =
                post(administrator, "payment-runs", """
                {"unitCode": "%s", "month": "%s"}""".formatted(unit, month)).getString("runNo");
        for (int tries = 0; tries < 400; tries++) {
            JsonObject run = get("payment-runs/" + runNo);
            if (!run.getString("state").equals("PREPARING")) {
                assertThat(run.getString("state")).as(run.toString()).isEqualTo("PREPARED");
                return run;
            }
            pause();
        }
        throw new AssertionError("run " + runNo + " is not prepared");
    }

    static void pause() {
        try {
            Thread.sleep(100);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    JsonObject approved(JsonObject run) {
        return post(approver, "payment-runs/" + run.getString("runNo") + "/approval", "{}");
    }

    /** The answer to a read. */
    JsonObject get(String path) {
        return answer(administrator.get("/api/v1/" + path));
    }

    /** The answer to a write that goes through. */
    static JsonObject post(Http caller, String path, String json) {
        return answer(caller.post("/api/v1/" + path, json));
    }

    private static JsonObject answer(HttpResponse<String> response) {
        assertThat(response.statusCode()).as(response.body()).isLessThan(300);
        return object(response);
    }

    static JsonObject object(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }
}

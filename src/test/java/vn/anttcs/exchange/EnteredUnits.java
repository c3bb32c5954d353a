package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import vn.anttcs.server.Http;

/** Residential units of one commune, entered by both doors, each under its code as its key. */
final class EnteredUnits {
    private static final int TRIES = 90;
    private final Supplier<Http> caller;
    private final String commune;

    EnteredUnits(Supplier<Http> caller, String commune) {
        this.caller = caller;
        this.commune = commune;
    }

    /** A killed server holds the keys of what was in its hands for a minute: whoever asks again waits. */
    static HttpResponse<String> patiently(Supplier<HttpResponse<String>> call) {
        HttpResponse<String> answer = call.get();
        for (int tries = 0; tries < TRIES && answer.body().matches("(?s).*(IN_PROGRESS|UNAVAILABLE).*"); tries++) {
            Imports.pause(1_000);
            answer = call.get();
        }
        return answer;
    }

    void byRest(String code) {
        HttpResponse<String> answer = patiently(() -> caller.get()
                .send(
                        "POST",
                        "/api/v1/residential-units",
                        "application/json",
                        NewUnit.json(code, commune),
                        Map.of("Idempotency-Key", code)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(201);
    }

    void bySoap(String code) {
        HttpResponse<String> answer = patiently(() -> caller.get().soap("organisation", NewUnit.xml(code, commune)));
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
    }

    List<String> codes() {
        return Imports.pages(caller.get(), "/api/v1/residential-units?limit=500&unit=" + commune).stream()
                .map(unit -> unit.getString("code"))
                .toList();
    }

    /** Each record, its decision and its row of the audit trail belong together. */
    void checkWhole(List<String> codes) {
        Map<String, List<JsonObject>> audit = audit();
        for (String code : codes) {
            JsonObject unit = Imports.object(caller.get().get("/api/v1/residential-units/" + code));
            assertThat(unit.getString("name")).isEqualTo("Thôn " + code);
            assertThat(unit.getInt("households")).isEqualTo(120);
            assertThat(audit.get(code)).as("audit of " + code).hasSize(1);
            assertThat(audit.get(code).get(0).getString("decisionNumber")).isEqualTo(code + "/QĐ-UBND");
        }
    }

    /** What the trail has of entered units, by the records that it names. */
    private Map<String, List<JsonObject>> audit() {
        Map<String, List<JsonObject>> named = new HashMap<>();
        Imports.pages(caller.get(), "/api/v1/audit?limit=500&operation=createResidentialUnit&outcome=DONE")
                .forEach(entry -> entry.getJsonArray("places").getValuesAs(JsonObject.class).stream()
                        .map(place -> place.getString("recordNo"))
                        .distinct()
                        .forEach(recordNo -> named.computeIfAbsent(recordNo, any -> new ArrayList<>())
                                .add(entry)));
        return named;
    }
}

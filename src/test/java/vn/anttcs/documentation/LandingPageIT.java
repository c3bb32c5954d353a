package vn.anttcs.documentation;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import java.io.File;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.anttcs.server.Http;
import vn.anttcs.server.RunningServer;

/** What the landing page shows is true: its examples run, its links lead somewhere, its figures are those of the lists. */
class LandingPageIT {
    private static final LandingPage PAGE = new LandingPage();
    /** The page's figures may be a minute old. */
    private static final int PATIENCE_IN_SECONDS = 75;

    private static final Http ADMINISTRATOR = Http.administrator();

    @Test
    void has_examples_that_work_and_mean_the_same_by_both_protocols() throws Exception {
        establishATeamWhereThereIsNone();
        List<String> names = List.copyOf(PAGE.examples().keySet());
        Shell.Outcome outcome = Shell.run(PAGE.examples().values().stream()
                .map(example -> example.replace("-u admin ", "-u \"$ANTTCS_ADMIN_USER:$ANTTCS_ADMIN_PASSWORD\" "))
                .toList());
        assertThat(outcome.exit()).as(outcome.outputs().toString()).isZero();
        Map<String, String> outputs = new TreeMap<>();
        names.forEach(name -> outputs.put(name, outcome.outputs().get(names.indexOf(name))));
        assertThat(outputs.get("get-unit-rest")).contains("\"name\":\"Tỉnh Thanh Hoá\"");
        assertThat(outputs.get("get-unit-soap")).contains("<name>Tỉnh Thanh Hoá</name>");
        Matcher member = Pattern.compile("\"memberNo\":\"([^\"]+)\"").matcher(outputs.get("submit-application-rest"));
        assertThat(member.find()).as(outputs.toString()).isTrue();
        assertThat(outputs.get("submit-application-soap")).contains("<memberNo>" + member.group(1) + "</memberNo>");
    }

    private static void establishATeamWhereThereIsNone() {
        if (count("/api/v1/teams?") == 0) {
            String decision = "\"validFrom\": \"2025-07-01\", \"communeCode\": \"14758\", \"decision\": {\"number\": "
                    + "\"1/QĐ-UBND\", \"date\": \"2025-06-20\", \"issuer\": \"Ủy ban nhân dân phường Hàm Rồng\"}";
            JsonObject village = json(ADMINISTRATOR.post(
                    "/api/v1/residential-units",
                    "{\"name\": \"Thôn Trang chủ\", \"kind\": \"VILLAGE\", \"formerTerritory\": \"38\", " + decision
                            + "}"));
            json(ADMINISTRATOR.post(
                    "/api/v1/teams",
                    "{\"name\": \"Tổ Trang chủ\", \"authorisedStrength\": 3, \"residentialUnits\": [{\"code\": \""
                            + village.getString("code") + "\"}], " + decision + "}"));
        }
    }

    @Test
    void leads_somewhere_by_every_link() {
        assertThat(PAGE.links()).isNotEmpty();
        for (String link : PAGE.links()) {
            assertThat(RunningServer.get().base().resolve("/" + link).getHost())
                    .as(link)
                    .isEqualTo(RunningServer.get().base().getHost());
            HttpResponse<String> answer = visitor().get("/" + link.replaceFirst("^\\./", ""));
            assertThat(answer.statusCode()).as(link).isEqualTo(200);
            assertThat(answer.body()).as(link).isNotEmpty();
        }
    }

    @Test
    void shows_every_contract_at_an_address_that_gives_it() {
        List<String> addresses = about().getJsonArray("soap").getValuesAs(JsonString::getString);
        String[] features = new File("wsdl")
                .list((folder, name) -> Path.of("wsdl", name).toFile().isDirectory());
        assertThat(addresses).hasSameSizeAs(features);
        for (String feature : features) {
            String address = RunningServer.get().base() + "/soap/" + feature + "/v1";
            assertThat(addresses).contains(address);
            for (String question : List.of("?wsdl", "?singleWsdl")) {
                HttpResponse<String> answer = visitor().get("/soap/" + feature + "/v1" + question);
                assertThat(answer.statusCode()).as(feature).isEqualTo(200);
                assertThat(answer.body()).contains("urn:anttcs:" + feature + ":v1", "location=\"" + address + "\"");
            }
        }
    }

    @Test
    void shows_the_sizes_of_the_lists() throws InterruptedException {
        Map<String, Integer> counted = new TreeMap<>();
        for (String list : List.of("units", "residential-units", "teams")) {
            counted.put(list, count("/api/v1/" + list + "?"));
        }
        counted.put("members", count("/api/v1/members?status=SERVING&") + count("/api/v1/members?status=SUSPENDED&"));
        Map<String, Integer> shown = shown();
        for (int second = 0; second < PATIENCE_IN_SECONDS && !shown.equals(counted); second += 5) {
            Thread.sleep(5000);
            shown = shown();
        }
        assertThat(shown).isEqualTo(counted);
    }

    private static Map<String, Integer> shown() {
        Map<String, Integer> shown = new TreeMap<>();
        about().getJsonArray("sizes")
                .getValuesAs(JsonObject.class)
                .forEach(size -> shown.put(size.getString("name"), size.getInt("count")));
        return shown;
    }

    private static int count(String list) {
        int count = 0;
        String cursor = "";
        do {
            JsonObject page = json(ADMINISTRATOR.get(list + "limit=500" + cursor));
            count += page.getJsonArray("items").size();
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : "";
        } while (!cursor.isEmpty());
        return count;
    }

    @Test
    void tells_a_stranger_no_figure_of_a_server_without_demonstration() {
        JsonObject about = json(visitor().get("/api/v1/about"));
        boolean demonstration = !about.getString("demonstration").equals("none");
        assertThat(about.getJsonArray("sizes").isEmpty()).isEqualTo(!demonstration);
    }

    @Test
    void says_everything_in_both_languages() {
        assertThat(PAGE.texts("vi")).isNotEmpty().hasSameSizeAs(PAGE.texts("en"));
        List<String> same = new ArrayList<>(PAGE.texts("vi"));
        same.retainAll(PAGE.texts("en"));
        assertThat(same).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"/", "/try/", "/try/swagger-ui-bundle.js", "/landing.js", "/api/v1/about"})
    void lets_a_browser_ask_nobody_else(String page) {
        HttpResponse<String> answer = visitor().get(page);
        String policy = answer.headers().firstValue("Content-Security-Policy").orElse("");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(policy).startsWith("default-src 'none'");
        assertThat(policy.replaceAll("'(none|self|unsafe-inline)'|data:|[a-z]+-(src|uri|action|ancestors)|[; ]", ""))
                .isEmpty();
    }

    private static Http visitor() {
        return Http.at(RunningServer.get());
    }

    private static JsonObject about() {
        return json(ADMINISTRATOR.get("/api/v1/about"));
    }

    private static JsonObject json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
        return Json.createReader(new StringReader(answer.body())).readObject();
    }
}

package vn.anttcs.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.StringReader;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;

/** Single reads, pages of fifty, one recognised member and search, by both doors, beside the floor. */
final class Reads {
    static final String USER = "do-kiem";
    static final String PASSWORD = "mat-khau-do-kiem";
    private static final HttpClient CLIENT =
            HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
    private static final AtomicInteger PERSONS = new AtomicInteger();

    private Reads() {}

    static void run(int port) throws Exception {
        JsonObject first = item(get(port, "/api/v1/members?unit=38&limit=1"));
        String memberNo = first.getString("memberNo");
        String team = first.getString("teamCode");
        String commune = object(get(port, "/api/v1/teams/" + team)).getString("communeCode");
        String namespace = "urn:anttcs:";
        compare(
                "one unit",
                port,
                "/floor/read/unit?code=38",
                "/api/v1/units/38",
                "organisation",
                "<getUnit xmlns=\"" + namespace + "organisation:v1\"><code>38</code></getUnit>");
        compare(
                "one member",
                port,
                "/floor/read/member?memberNo=" + memberNo,
                "/api/v1/members/" + memberNo,
                "personnel",
                "<getMember xmlns=\"" + namespace + "personnel:v1\"><memberNo>" + memberNo + "</memberNo></getMember>");
        compare(
                "page of 50 members of a commune",
                port,
                "/floor/read/page?unit=" + commune,
                "/api/v1/members?unit=" + commune + "&limit=50",
                "personnel",
                "<findMembers xmlns=\"" + namespace + "personnel:v1\"><unit>" + commune
                        + "</unit><limit>50</limit></findMembers>");
        print(
                "search of the whole force by name, marks left out",
                Load.run(() -> check(port, "/api/v1/members?name=nguyen%20thi%20hoa&limit=50")),
                0);
        print(
                "search of the whole force by citizen id",
                Load.run(() -> check(port, "/api/v1/members?citizenId=" + first.getString("citizenId"))),
                0);
        writes(port, team);
    }

    private static void compare(String what, int port, String floor, String rest, String feature, String soap)
            throws Exception {
        Load.Figures base = Load.run(() -> check(port, floor));
        print(what + ", floor", base, 0);
        print(what + ", REST", Load.run(() -> check(port, rest)), base.callsPerSecond());
        print(what + ", SOAP", Load.run(() -> soap(port, feature, soap)), base.callsPerSecond());
    }

    private static void writes(int port, String team) throws Exception {
        Load.Figures base = Load.run(() -> post(port, "/floor/read/member", person()));
        print("one recognised member, floor", base, 0);
        print(
                "one application by REST",
                Load.run(() -> post(port, "/api/v1/members", application(team))),
                base.callsPerSecond());
    }

    private static String person() {
        return String.format("079085%06d", PERSONS.incrementAndGet());
    }

    private static String application(String team) {
        return "{\"citizenId\":\"" + person() + "\",\"fullName\":\"Lê Văn Sàn\",\"sex\":\"MALE\","
                + "\"dateOfBirth\":\"1985-01-01\",\"educationLevel\":\"UNIVERSITY\",\"teamCode\":\"" + team
                + "\",\"position\":\"MEMBER\"}";
    }

    private static void print(String what, Load.Figures figures, double floor) {
        String ratio = floor == 0
                ? ""
                : String.format(Locale.ROOT, "   %.0f %% of the floor", figures.callsPerSecond() / floor * 100);
        System.out.printf(Locale.ROOT, "%-50s %s%s%n", what, figures.text(), ratio);
    }

    static HttpRequest.Builder request(int port, String path) {
        String pair = USER + ":" + PASSWORD;
        return HttpRequest.newBuilder(URI.create("http://127.0.0.1:" + port + path))
                .header(
                        "Authorization",
                        "Basic " + Base64.getEncoder().encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    static String get(int port, String path) {
        return send(request(port, path).GET().build());
    }

    static String send(HttpRequest request) {
        try {
            HttpResponse<String> response = CLIENT.send(request, HttpResponse.BodyHandlers.ofString());
            if (response.statusCode() >= 300) {
                throw new IllegalStateException(request.uri() + " " + response.statusCode() + " " + response.body());
            }
            return response.body();
        } catch (java.io.IOException broken) {
            throw new java.io.UncheckedIOException(broken);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void check(int port, String path) {
        if (get(port, path).length() < 20) {
            throw new IllegalStateException("an empty answer from " + path);
        }
    }

    private static void post(int port, String path, String body) {
        send(request(port, path)
                .header("Content-Type", "application/json")
                .POST(HttpRequest.BodyPublishers.ofString(body))
                .build());
    }

    private static void soap(int port, String feature, String payload) {
        send(request(port, "/soap/" + feature + "/v1")
                .header("Content-Type", "text/xml; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofString(
                        "<s:Envelope xmlns:s=\"http://schemas.xmlsoap.org/soap/envelope/\"><s:Body>" + payload
                                + "</s:Body></s:Envelope>"))
                .build());
    }

    private static JsonObject object(String text) {
        try (var reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }

    private static JsonObject item(String page) {
        return object(page).getJsonArray("items").getJsonObject(0);
    }
}

package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.server.Http;
import vn.anttcs.server.RunningServer;
import vn.anttcs.server.TestDatabase;

/** Two servers on one MariaDB, as an office runs them behind a load balancer: to their callers they are one. */
class TwoNodesIT {
    private static final int WRITES = 40;
    private static final int PAIRS = 16;
    private static final List<RunningServer> SERVERS = new CopyOnWriteArrayList<>();
    private static List<Http> nodes;
    private static List<Commune> communes;
    private static ExecutorService callers;

    @BeforeAll
    static void start() {
        // Both at once on an empty schema: one brings it up to date and loads the map, the other waits.
        TestDatabase database = TestDatabase.mariaDb();
        CompletableFuture.allOf(starting(database), starting(database)).join();
        nodes = SERVERS.stream()
                .map(server -> Http.at(server).as(RunningServer.USER, RunningServer.PASSWORD))
                .toList();
        communes = TestForce.communes(nodes.get(0), "40");
        callers = Executors.newFixedThreadPool(2);
    }

    private static CompletableFuture<Void> starting(TestDatabase database) {
        return CompletableFuture.runAsync(() -> SERVERS.add(RunningServer.start(database, Map.of())));
    }

    @AfterAll
    static void stop() {
        if (callers != null) {
            callers.shutdown();
        }
        SERVERS.forEach(RunningServer::stop);
    }

    /** One call for each node, at the same moment. */
    private static <T> List<T> together(IntFunction<T> call) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        List<Future<T>> answers = new ArrayList<>();
        for (int node = 0; node < 2; node++) {
            int own = node;
            answers.add(callers.submit(() -> {
                start.await();
                return call.apply(own);
            }));
        }
        return List.of(answers.get(0).get(), answers.get(1).get());
    }

    private static HttpResponse<String> enter(int node, String code, String commune, Map<String, String> headers) {
        return nodes.get(node)
                .send("POST", "/api/v1/residential-units", "application/json", NewUnit.json(code, commune), headers);
    }

    private static Instant stamp(HttpResponse<String> made) {
        assertThat(made.statusCode()).as(made.body()).isEqualTo(201);
        return Instant.parse(Imports.object(made).getString("knownOn"));
    }

    @Test
    void each_import_runs_on_one_node_and_every_commune_is_stored_once() {
        List<String> provinces = List.of("38", "42", "44", "46");
        double before = importsEnded();
        List<TestForce> forces = new ArrayList<>();
        List<String> numbers = new ArrayList<>();
        for (int index = 0; index < provinces.size(); index++) {
            // Of one account, imports go one after the other; of several, all of them at the same time.
            Http officer = Officers.make(nodes.get(0), "INTEGRATION", provinces.get(index));
            forces.add(TestForce.in(nodes.get(0), provinces.get(index), 12, 1_500));
            Http there = officer.on(SERVERS.get(index % 2));
            numbers.add(new Imports(there)
                    .start(
                            "RESIDENTIAL_UNITS",
                            false,
                            Imports.bytes(forces.get(index).residentialUnits())));
        }
        for (int index = 0; index < provinces.size(); index++) {
            Http elsewhere = nodes.get((index + 1) % 2);
            JsonObject job = new Imports(elsewhere).await(numbers.get(index));
            assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
            assertThat(Imports.number(job, "stored"))
                    .isEqualTo(forces.get(index).plan().residentialUnits());
            List<String> trail =
                    Imports.pages(elsewhere, "/api/v1/audit?limit=500&recordNo=" + numbers.get(index)).stream()
                            .map(entry -> entry.getString("operation"))
                            .toList();
            assertThat(trail.stream().filter("importCommune"::equals)).hasSize(12);
            assertThat(trail.stream().filter("endImport"::equals)).hasSize(1);
        }
        assertThat(importsEnded() - before).isEqualTo(provinces.size());
    }

    /** Imports that either node has brought to an end, by its own count. */
    private static double importsEnded() {
        return nodes.stream()
                .flatMap(node -> node.get("/metrics").body().lines())
                .filter(line -> line.startsWith("anttcs_imports_total"))
                .mapToDouble(line -> Double.parseDouble(line.substring(line.lastIndexOf(' ') + 1)))
                .sum();
    }

    @Test
    void what_one_node_has_recorded_the_other_knows_at_once_and_later_stamps_are_later() {
        String commune = communes.get(0).code();
        Instant last = Instant.MIN;
        for (int number = 0; number < WRITES; number++) {
            String code = "N" + number;
            Instant stamp = stamp(enter(number % 2, code, commune, Map.of()));
            assertThat(stamp).as("the write " + number).isAfter(last);
            HttpResponse<String> read = nodes.get((number + 1) % 2).get("/api/v1/residential-units/" + code);
            assertThat(read.statusCode()).as(read.body()).isEqualTo(200);
            assertThat(Instant.parse(Imports.object(read).getString("knownOn"))).isAfterOrEqualTo(stamp);
            last = stamp;
        }
    }

    @Test
    void writes_at_the_same_time_on_both_nodes_have_stamps_of_their_own() throws Exception {
        List<List<Instant>> stamps = together(node -> {
            String commune = communes.get(1 + node).code();
            return IntStream.range(0, WRITES)
                    .mapToObj(number -> stamp(enter(node, "M" + node + "-" + number, commune, Map.of())))
                    .toList();
        });
        assertThat(stamps).allSatisfy(own -> assertThat(own).isSorted());
        assertThat(stamps.stream().flatMap(List::stream))
                .doesNotHaveDuplicates()
                .hasSize(2 * WRITES);
    }

    @Test
    void the_same_key_on_both_nodes_has_one_effect() throws Exception {
        String commune = communes.get(3).code();
        for (int pair = 0; pair < PAIRS; pair++) {
            String code = "K" + pair;
            Map<String, String> key = Map.of("Idempotency-Key", code);
            List<HttpResponse<String>> answers = together(node -> enter(node, code, commune, key));
            assertThat(answers).as("pair %s", pair).anyMatch(answer -> answer.statusCode() == 201);
            assertThat(answers)
                    .as("pair %s", pair)
                    .allMatch(answer ->
                            answer.statusCode() == 201 || answer.body().contains("\"IN_PROGRESS\""));
            String made = answers.stream()
                    .filter(answer -> answer.statusCode() == 201)
                    .findFirst()
                    .orElseThrow()
                    .body();
            for (int node = 0; node < 2; node++) {
                HttpResponse<String> again = enter(node, code, commune, key);
                assertThat(again.statusCode()).as(again.body()).isEqualTo(201);
                assertThat(again.body()).isEqualTo(made);
            }
            assertThat(Imports.pages(
                            nodes.get(pair % 2),
                            "/api/v1/audit?operation=createResidentialUnit&outcome=DONE&recordNo=" + code))
                    .as("pair %s", pair)
                    .hasSize(1);
        }
        assertThat(Imports.pages(nodes.get(0), "/api/v1/residential-units?limit=500&unit=" + commune))
                .hasSize(PAIRS);
    }

    @Test
    void of_two_who_take_the_same_code_one_is_told_so() throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            String code = "C" + pair;
            List<HttpResponse<String>> answers =
                    together(node -> enter(node, code, communes.get(4 + node).code(), Map.of()));
            assertThat(answers.stream().map(HttpResponse::statusCode))
                    .as(
                            "pair %s: %s",
                            pair, answers.stream().map(HttpResponse::body).toList())
                    .containsExactlyInAnyOrder(201, 409);
        }
    }

    @Test
    void a_change_of_an_account_on_one_node_acts_on_the_other_with_the_next_call() {
        Http administrator = nodes.get(0);
        Http officer =
                Officers.make(administrator, "COMMUNE_OFFICER", communes.get(6).code());
        Http here = officer;
        Http there = officer.on(SERVERS.get(1));
        stamp(enter(0, "A1", communes.get(6).code(), Map.of()));
        String own = "/api/v1/residential-units?unit=" + communes.get(6).code();
        assertThat(here.get(own).body()).contains("\"code\":\"A1\"");
        assertThat(there.get(own).body()).contains("\"code\":\"A1\"");

        // Both have the password in memory now, and what the account may do.
        JsonObject account = Imports.object(here.get("/api/v1/me"));
        String name = account.getString("userName");
        String grant = account.getJsonArray("grants").getJsonObject(0).getString("grantNo");
        ok(administrator.post("/api/v1/accounts/" + name + "/grants/" + grant + "/revocation", "{}"));
        assertThat(there.get(own).body()).doesNotContain("A1");
        assertThat(Imports.object(there.get("/api/v1/me")).getJsonArray("grants"))
                .isEmpty();

        String token = Imports.object(there.post("/api/v1/tokens", "{}")).getString("token");
        Map<String, String> bearer = Map.of("Authorization", "Bearer " + token);
        Http nobody = Http.at(SERVERS.get(0));
        assertThat(nobody.send("GET", "/api/v1/me", null, null, bearer).statusCode())
                .isEqualTo(200);

        ok(administrator.post(
                "/api/v1/accounts/" + name + "/password", "{\"newPassword\":\"mat-khau-moi-cua-can-bo\"}"));
        assertThat(there.get("/api/v1/me").statusCode()).isEqualTo(401);
        Http anew = there.as(name, "mat-khau-moi-cua-can-bo");
        assertThat(anew.get("/api/v1/me").statusCode()).isEqualTo(200);

        ok(administrator.post("/api/v1/accounts/" + name + "/disablement", "{}"));
        assertThat(anew.get("/api/v1/me").statusCode()).isEqualTo(401);
        assertThat(Http.at(SERVERS.get(1))
                        .send("GET", "/api/v1/me", null, null, bearer)
                        .statusCode())
                .isEqualTo(401);
        ok(nodes.get(1).post("/api/v1/accounts/" + name + "/enablement", "{}"));
        assertThat(anew.on(SERVERS.get(0)).get("/api/v1/me").statusCode()).isEqualTo(200);
    }

    private static void ok(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isBetween(200, 299);
    }
}

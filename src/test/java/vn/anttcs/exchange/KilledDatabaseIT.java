package vn.anttcs.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.server.Http;
import vn.anttcs.server.MariaDb;
import vn.anttcs.server.RunningServer;
import vn.anttcs.server.StartProgram;

/**
 * A database that is killed, several times, under a server in the middle of an import and of writes by both doors, and started
 * again: meanwhile every call is told so at once, afterwards all goes on by itself, and what had been acknowledged is
 * there, once.
 */
class KilledDatabaseIT {
    @TempDir
    private static Path folder;

    private static final int KILLS = 3;
    private static final int ACTS_BETWEEN = 4;
    private static final int COMMUNES = 60;
    // Of characters: a line with the figures of the call, one with its reason, and those of the pool.
    private static final double LOGGED_FOR_A_CALL = 5_000;
    // The pool waits five seconds for a connection.
    private static final Duration AT_ONCE = Duration.ofSeconds(10);
    private static final Duration SOON = Duration.ofSeconds(20);
    private static StartProgram server;
    private static Http administrator;
    private static EnteredUnits units;
    private static TwoStores stores;
    private static CustodyActs acts;
    private static Writer rest;
    private static Writer soap;
    private static Writer custody;
    private static List<Writer> keepers;
    private static TestForce force;
    private static JsonObject lastSeen;
    private static JsonObject job;
    private static final List<Answer> MEANWHILE = new ArrayList<>();
    private static final List<String> LOGGED = new ArrayList<>();
    private static final List<Duration> UNTIL_READY = new ArrayList<>();

    /** What was answered while the database was away, and when. */
    private record Answer(String call, HttpResponse<String> response, Duration after) {
        @Override
        public String toString() {
            return call + ": " + response.statusCode() + " after " + after + " " + response.body();
        }
    }

    /** Whatever a writer met that it should not have met, the server knows why. */
    @BeforeAll
    static void killOrTellWhyNot() throws InterruptedException {
        try {
            killInTheMiddle();
        } catch (AssertionError wrong) {
            throw new AssertionError(wrong.getMessage() + "\n" + server.incidents(), wrong);
        }
    }

    private static void killInTheMiddle() throws InterruptedException {
        MariaDb database = MariaDb.durable();
        server = StartProgram.start(folder, database.schema().settings()).awaitReady();
        administrator = Http.at(server.base()).as(RunningServer.USER, RunningServer.PASSWORD);
        List<Commune> communes = TestForce.communes(administrator, "40");
        units = new EnteredUnits(() -> administrator, communes.get(70).code());
        stores = new TwoStores(() -> administrator, "40");
        Http officer = Officers.make(administrator, "PROVINCIAL_OFFICER", "40");
        acts = new CustodyActs(
                () -> administrator, () -> officer, communes.get(71).code());
        rest = new Writer("DR", units::byRest);
        soap = new Writer("DS", units::bySoap);
        custody = new Writer("DK", stores::handOn);
        keepers = List.of(new Writer("DA", acts::any), new Writer("DB", acts::any), new Writer("DC", acts::any));
        force = TestForce.of(communes.subList(0, COMMUNES), 15_000);
        Imports imports = new Imports(administrator);
        writers().forEach(Thread::start);
        awaitActs();
        String importNo = imports.start("RESIDENTIAL_UNITS", false, Imports.bytes(force.residentialUnits()));
        do {
            lastSeen = imports.get(importNo);
        } while (Imports.number(lastSeen, "stored") == 0);
        for (int kill = 0; kill < KILLS; kill++) {
            int said = server.log().length();
            database.kill();
            callMeanwhile(kill);
            LOGGED.add(server.log().substring(said));
            database.startAgain();
            awaitReady();
            awaitActs();
        }
        writers().forEach(Writer::end);
        for (Writer writer : writers().toList()) {
            writer.join();
            writer.check();
        }
        job = imports.await(importNo);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    private static Stream<Writer> writers() {
        return Stream.concat(Stream.of(rest, soap, custody), keepers.stream());
    }

    /** Until each of the writers has done something more. */
    private static void awaitActs() {
        List<Integer> before = writers().map(writer -> writer.done.size()).toList();
        List<Writer> all = writers().toList();
        for (int index = 0; index < all.size(); index++) {
            Writer writer = all.get(index);
            while (writer.done.size() < before.get(index) + ACTS_BETWEEN) {
                writer.check();
                Imports.pause(10);
            }
        }
    }

    private static void callMeanwhile(int kill) {
        for (int round = 0; round < 3; round++) {
            String code = "DM" + kill + round;
            told("read by REST", () -> administrator.get("/api/v1/units/38"));
            told(
                    "read by SOAP",
                    () -> administrator.soap(
                            "organisation", "<getUnit xmlns=\"urn:anttcs:organisation:v1\"><code>38</code></getUnit>"));
            told(
                    "write by REST",
                    () -> administrator.post(
                            "/api/v1/residential-units",
                            NewUnit.json(code, force.communes().get(0))));
            told(
                    "write by SOAP",
                    () -> administrator.soap(
                            "organisation", NewUnit.xml(code, force.communes().get(0))));
            told("ready", () -> administrator.get("/health/ready"));
            told("live", () -> administrator.get("/health/live"));
            Imports.pause(1_000);
        }
    }

    private static void told(String call, Supplier<HttpResponse<String>> asked) {
        long start = System.nanoTime();
        HttpResponse<String> response = asked.get();
        MEANWHILE.add(new Answer(call, response, Duration.ofNanos(System.nanoTime() - start)));
    }

    private static void awaitReady() {
        long start = System.nanoTime();
        while (administrator.get("/health/ready").statusCode() != 200
                || administrator.get("/api/v1/units/38").statusCode() != 200) {
            assertThat(Duration.ofNanos(System.nanoTime() - start)).isLessThan(SOON);
            Imports.pause(100);
        }
        UNTIL_READY.add(Duration.ofNanos(System.nanoTime() - start));
    }

    @Test
    void whoever_calls_meanwhile_is_told_at_once_that_he_may_try_again() {
        assertThat(MEANWHILE)
                .allSatisfy(answer ->
                        assertThat(answer.after()).as(answer.toString()).isLessThan(AT_ONCE));
        assertThat(MEANWHILE)
                .filteredOn(answer -> answer.call().contains("REST"))
                .hasSize(3 * 2 * KILLS)
                .allSatisfy(answer -> {
                    assertThat(answer.response().statusCode())
                            .as(answer.toString())
                            .isEqualTo(503);
                    assertThat(answer.response().body()).contains("\"UNAVAILABLE\"");
                    assertThat(answer.response().headers().firstValue("Retry-After"))
                            .isPresent();
                });
        assertThat(MEANWHILE)
                .filteredOn(answer -> answer.call().contains("SOAP"))
                .hasSize(3 * 2 * KILLS)
                .allSatisfy(answer -> assertThat(answer.response().body())
                        .as(answer.toString())
                        .contains("businessFault", "UNAVAILABLE"));
        assertThat(MEANWHILE).allSatisfy(answer -> assertThat(answer.response().body())
                .doesNotContainIgnoringCase("exception")
                .doesNotContainIgnoringCase("mysql")
                .doesNotContain("java.", "jdbc"));
    }

    @Test
    void a_load_balancer_is_told_to_wait_and_nobody_to_start_the_server_again() {
        assertThat(MEANWHILE)
                .filteredOn(answer -> answer.call().equals("ready"))
                .allSatisfy(answer -> assertThat(answer.response().statusCode()).isEqualTo(503))
                .hasSize(3 * KILLS);
        assertThat(MEANWHILE)
                .filteredOn(answer -> answer.call().equals("live"))
                .allSatisfy(answer -> assertThat(answer.response().statusCode()).isEqualTo(200))
                .hasSize(3 * KILLS);
        assertThat(UNTIL_READY).hasSize(KILLS);
    }

    @Test
    void the_log_says_of_each_call_in_a_few_lines_what_was_away() {
        assertThat(LOGGED).hasSize(KILLS).allSatisfy(log -> {
            assertThat(log).contains("Connection refused");
            long calls =
                    log.lines().filter(line -> line.contains("UNAVAILABLE")).count();
            assertThat(calls).isGreaterThan(10);
            assertThat((double) log.length() / calls).isLessThan(LOGGED_FOR_A_CALL);
        });
    }

    @Test
    void what_was_acknowledged_is_there_once() {
        assertThat(units.codes())
                .containsExactlyInAnyOrderElementsOf(
                        Stream.concat(rest.done.stream(), soap.done.stream()).toList());
        units.checkWhole(units.codes());
        assertThat(stores.arrived()).containsExactlyInAnyOrderElementsOf(custody.done);
        assertThat(stores.given()).isEqualTo(stores.taken()).isEqualTo(custody.done.size());
    }

    @Test
    void what_was_refused_meanwhile_is_nowhere() {
        assertThat(Imports.pages(
                        administrator,
                        "/api/v1/residential-units?limit=500&unit="
                                + force.communes().get(0)))
                .noneMatch(unit -> unit.getString("code").startsWith("DM"));
    }

    @Test
    void the_books_of_custody_add_up() {
        CustodyBooks books = new CustodyBooks(administrator, acts.holders());
        assertThat(books.acts()).containsExactlyInAnyOrderElementsOf(CustodyBooks.moving(acts.through()));
        books.checkConservation();
        books.checkHoldings();
    }

    @Test
    void the_import_goes_on_by_itself_and_stores_each_commune_once() {
        assertThat(lastSeen.getString("state")).isEqualTo("RUNNING");
        assertThat(job.getString("state")).as(job.toString()).isEqualTo("DONE");
        assertThat(Imports.number(lastSeen, "stored"))
                .isPositive()
                .isLessThan(force.plan().residentialUnits());
        assertThat(Imports.number(job, "stored")).isEqualTo(force.plan().residentialUnits());
        assertThat(Imports.number(job, "refused")).isZero();
        List<String> trail =
                Imports.pages(administrator, "/api/v1/audit?limit=500&recordNo=" + job.getString("importNo")).stream()
                        .map(entry -> entry.getString("operation"))
                        .toList();
        assertThat(trail.stream().filter("importCommune"::equals)).hasSize(COMMUNES);
        assertThat(trail.stream().filter("endImport"::equals)).hasSize(1);
        long there = force.communes().stream()
                .mapToLong(
                        commune -> Imports.pages(administrator, "/api/v1/residential-units?limit=500&unit=" + commune)
                                .size())
                .sum();
        assertThat(there).isEqualTo(force.plan().residentialUnits());
    }
}

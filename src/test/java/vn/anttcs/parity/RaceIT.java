package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.server.Http;

/**
 * Two callers at the same moment, by the same door and by both: where a rule allows one of two requests, one goes through
 * and the other is told why not, as if it had come later. The races stand in {@code races.json}.
 */
class RaceIT {
    private static final int PAIRS = Integer.getInteger("anttcs.race.pairs", 8);
    private static final List<Door> DOORS = List.of(RestDoor::call, SoapDoor::call);
    private static ExecutorService callers;

    /**
     * Two requests of which a rule allows one.
     *
     * @param code what the later one is told
     * @param errors its reasons as {@code CODE@field}, any when empty
     */
    record Race(String name, List<Case.Step> given, JsonObject one, JsonObject other, String code, Set<String> errors) {
        @Override
        public String toString() {
            return name;
        }
    }

    static List<Race> races() {
        Path file = Path.of("src", "test", "resources", "races.json");
        try (JsonReader reader = jakarta.json.Json.createReader(Files.newBufferedReader(file))) {
            return reader.readArray().stream()
                    .map(JsonValue::asJsonObject)
                    .map(RaceIT::race)
                    .filter(race -> race.name().contains(System.getProperty("anttcs.race.only", "")))
                    .toList();
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
    }

    private static Race race(JsonObject race) {
        Set<String> errors = race.containsKey("errors")
                ? new TreeSet<>(race.getJsonArray("errors").getValuesAs(JsonString::getString))
                : Set.of();
        JsonObject one = race.getJsonObject("one");
        return new Race(
                race.getString("name"),
                Case.steps(race),
                one,
                race.containsKey("other") ? race.getJsonObject("other") : one,
                race.getString("code"),
                errors);
    }

    @BeforeAll
    static void start() {
        callers = Executors.newFixedThreadPool(2);
    }

    @AfterAll
    static void stop() {
        callers.shutdown();
    }

    @ParameterizedTest
    @MethodSource("races")
    void one_goes_through_and_the_other_is_told_why_not(Race race) throws Exception {
        for (int pair = 0; pair < PAIRS; pair++) {
            Run run = Run.after(race.given());
            List<Result> results = together(pair, request(run, race.one()), request(run, race.other()));
            List<Result> refused =
                    results.stream().filter(result -> result.code() != null).toList();
            assertThat(refused).as("pair %s: %s", pair, results).hasSize(1);
            assertThat(refused.get(0).code()).as("pair %s: %s", pair, results).isEqualTo(race.code());
            if (!race.errors().isEmpty()) {
                assertThat(refused.get(0).errors()).as("pair %s", pair).isEqualTo(race.errors());
            }
        }
    }

    private static Request request(Run run, JsonObject entry) {
        return run.request(entry.getString("operation"), entry.getJsonObject("input"), null, null);
    }

    /** Both requests as close together as two threads can send them; which doors they take goes round with the pairs. */
    private static List<Result> together(int pair, Request one, Request other) throws Exception {
        CyclicBarrier start = new CyclicBarrier(2);
        Future<Result> first = callers.submit(() -> {
            start.await();
            return DOORS.get(pair % 2).call(Http.administrator(), one);
        });
        Future<Result> second = callers.submit(() -> {
            start.await();
            return DOORS.get(pair / 2 % 2).call(Http.administrator(), other);
        });
        return List.of(first.get(), second.get());
    }

    @Test
    void the_same_key_twice_at_the_same_moment_has_one_effect() throws Exception {
        JsonObject place = races().stream()
                .flatMap(race -> race.given().stream())
                .filter(step -> step.operation().equals("createResidentialUnit"))
                .findFirst()
                .orElseThrow()
                .input();
        for (int pair = 0; pair < PAIRS; pair++) {
            Run run = Run.after(List.of());
            Request request = run.request(
                    "createResidentialUnit", place, null, UUID.randomUUID().toString());
            Traces before = Traces.now();
            List<Result> results = together(pair, request, request);
            Set<Object> made = results.stream()
                    .filter(result -> result.code() == null)
                    .map(result -> result.view().get("code"))
                    .collect(Collectors.toSet());
            assertThat(made).as("pair %s: %s", pair, results).hasSize(1);
            assertThat(results)
                    .as("pair %s", pair)
                    .allMatch(result -> result.code() == null || result.code().equals("IN_PROGRESS"));
            assertThat(before.rowsSince(run.neutral(), false))
                    .as("pair %s", pair)
                    .filteredOn(row -> row.startsWith("residential_unit "))
                    .hasSize(1);
        }
    }
}

package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import vn.anttcs.server.Http;

/** Requests on records of their own, which earlier steps have made. */
final class Run {
    private static final int TRIES = 1200;
    private final Placeholders placeholders = new Placeholders();
    private final Neutral neutral = new Neutral(placeholders);

    private Run() {}

    /** On records that the steps make. */
    static Run after(List<Case.Step> steps) {
        Run run = new Run();
        steps.forEach(run::step);
        return run;
    }

    Neutral neutral() {
        return neutral;
    }

    /** A request with its placeholders filled. */
    Request request(String operation, JsonObject input, String file, String key) {
        return new Request(operation, placeholders.fill(input), placeholders.fill(file), key);
    }

    private void step(Case.Step step) {
        Http caller = Callers.of(placeholders.fill(step.caller()));
        Request request =
                new Request(step.operation(), placeholders.fill(step.input()), placeholders.fill(step.file()), null);
        Result result = RestDoor.call(caller, request);
        for (int tries = 1; tries < TRIES && !holds(result, step.until()); tries++) {
            pause();
            result = RestDoor.call(caller, request);
        }
        assertThat(result.code())
                .as("step before, %s: %s", step.operation(), result)
                .isNull();
        assertThat(holds(result, step.until()))
                .as("step before, %s: %s", step.operation(), result)
                .isTrue();
        Map<String, Object> view = result.view();
        step.keep().forEach((name, path) -> placeholders.keep(name, String.valueOf(at(view, path))));
    }

    private static boolean holds(Result result, Map<String, String> wanted) {
        return wanted.entrySet().stream()
                .allMatch(entry -> entry.getValue().equals(String.valueOf(at(result.view(), entry.getKey()))));
    }

    private static Object at(Map<String, Object> view, String path) {
        Object value = view;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) value).get(name);
        }
        return value;
    }

    static void pause() {
        try {
            Thread.sleep(50);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What comes of a case by a door: of its request, and for a repeat of that as well. */
    List<Effect> effects(Case given, Door door) {
        boolean repeats = given.kind() == Case.Kind.REPLAYED;
        Http caller = Callers.of(placeholders.fill(given.caller()));
        Request request = request(
                given.operation(),
                given.input(),
                given.file(),
                repeats ? UUID.randomUUID().toString() : null);
        List<Effect> effects = new ArrayList<>();
        for (int times = repeats ? 2 : 1; times > 0; times--) {
            Traces before = Traces.now();
            Result told = door.call(caller, request);
            if (effects.isEmpty() && told.code() == null && given.code() == null) {
                assertThat(before.recordsInAudit())
                        .as("records that the audit entry names")
                        .containsAll(Made.numbers(given.operation(), told.view()));
            }
            effects.add(new Effect(
                    neutral.of(told),
                    before.rowsSince(neutral, given.file() != null),
                    before.auditSince(neutral, given.file() != null)));
        }
        return effects;
    }
}

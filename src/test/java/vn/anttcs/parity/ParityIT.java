package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.contract.UseCase;
import vn.anttcs.server.Http;

/** The same request by both doors gives the same result, refusal or side effect. */
class ParityIT {
    // They belong to the moment or to the run, not to the meaning.
    private static final Set<String> VOLATILE = Set.of(
            "knownOn",
            "recordedAt",
            "supersededAt",
            "next",
            "token",
            "expiresAt",
            "createdAt",
            "grantedAt",
            "requestId");

    static List<Case> cases() {
        String only = System.getProperty("anttcs.parity.only", "");
        return Case.all().stream()
                .filter(given -> given.operation().startsWith(only))
                .toList();
    }

    /** A door, as the engine calls it. */
    private interface Door {
        Result call(Http caller, String operation, JsonObject input, String key);
    }

    @ParameterizedTest
    @MethodSource("cases")
    void means_the_same_by_both_doors(Case given) {
        Result rest = run(given, RestDoor::call);
        Result soap = run(
                given,
                (caller, operation, input, key) -> SoapDoor.call(caller, feature(operation), operation, input, key));

        assertThat(rest.code()).as("REST: %s", rest).isEqualTo(given.code());
        if (given.code() != null && !given.errors().isEmpty()) {
            assertThat(rest.errors()).isEqualTo(new TreeSet<>(given.errors()));
        }
        assertThat(soap.code()).as("SOAP: %s", soap).isEqualTo(rest.code());
        assertThat(soap.errors()).isEqualTo(rest.errors());
        assertThat(soap.view()).isEqualTo(rest.view());
    }

    private static String feature(String operation) {
        return UseCase.all().stream()
                .filter(useCase -> useCase.name().equals(operation))
                .findFirst()
                .orElseThrow()
                .feature();
    }

    private static Result run(Case given, Door door) {
        Placeholders placeholders = new Placeholders();
        for (Case.Step step : given.given()) {
            Result result =
                    RestDoor.call(Http.administrator(), step.operation(), placeholders.fill(step.input()), null);
            assertThat(result.code())
                    .as("step before, %s: %s", step.operation(), result)
                    .isNull();
            step.keep().forEach((name, path) -> placeholders.keep(name, at(result.view(), path)));
        }
        Http caller = Callers.of(given.caller());
        JsonObject input = placeholders.fill(given.input());
        String key = given.kind() == Case.Kind.REPLAYED ? UUID.randomUUID().toString() : null;
        Result result = door.call(caller, given.operation(), input, key);
        if (key != null) {
            Result again = door.call(caller, given.operation(), input, key);
            assertThat(again.text()).as("the repeat").isEqualTo(result.text());
        }
        return neutral(result, placeholders);
    }

    private static String at(Map<String, Object> view, String path) {
        Object value = view;
        for (String name : path.split("\\.", -1)) {
            value = value instanceof List<?> list ? list.get(Integer.parseInt(name)) : ((Map<?, ?>) value).get(name);
        }
        return String.valueOf(value);
    }

    private static Result neutral(Result result, Placeholders placeholders) {
        Map<String, Object> view = new TreeMap<>();
        result.view().forEach((name, value) -> {
            if (!VOLATILE.contains(name)) {
                view.put(name, neutral(name, value, placeholders));
            }
        });
        return new Result(result.code(), result.errors(), view);
    }

    private static Object neutral(String name, Object value, Placeholders placeholders) {
        if (value instanceof Map<?, ?> members) {
            Map<String, Object> neutral = new TreeMap<>();
            members.forEach((member, of) -> {
                if (!VOLATILE.contains(member.toString())) {
                    neutral.put(member.toString(), neutral(member.toString(), of, placeholders));
                }
            });
            return neutral;
        }
        if (value instanceof List<?> items) {
            return items.stream().map(item -> neutral(name, item, placeholders)).toList();
        }
        // Public numbers are given out one after the other: each run gets its own.
        boolean number = name.endsWith("No") || name.equals("teamCode") || name.equals("fileNo");
        return number ? "{" + name + "}" : placeholders.neutral(String.valueOf(value));
    }
}

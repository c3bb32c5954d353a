package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** An estimate that rests on a simulation asks for what the simulation came to in the year. */
class EstimateFromSimulationIT {
    private static final Path GIVEN = Path.of("src", "test", "resources", "cases", "estimate-simulation.json");

    private static Run given() {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(GIVEN))) {
            return Run.after(Case.steps(reader.readObject()));
        } catch (IOException missing) {
            throw new UncheckedIOException(missing);
        }
    }

    private static Map<String, Object> done(Run run, String operation, JsonObject input) {
        Result result = RestDoor.call(Callers.of("administrator"), run.request(operation, input, null, null));
        assertThat(result.code()).as("%s: %s", operation, result).isNull();
        return result.view();
    }

    @Test
    @SuppressWarnings("unchecked")
    void to_the_dong() {
        Run run = given();
        List<Map<String, Object>> totals = (List<Map<String, Object>>) done(
                        run,
                        "listSimulationTotals",
                        Json.createObjectBuilder()
                                .add("simulationNo", "{simulation}")
                                .add("dimension", "TOTAL")
                                .add("span", "YEAR")
                                .build())
                .get("items");
        long simulated = totals.stream()
                .filter(total -> total.containsKey("policyCode"))
                .mapToLong(total -> Long.parseLong(String.valueOf(total.get("totalDong"))))
                .sum();
        Map<String, Object> estimate = done(
                run,
                "draftEstimate",
                Json.createObjectBuilder()
                        .add("unitCode", "14758")
                        .add("budgetYear", 2026)
                        .add("simulationNo", "{simulation}")
                        .add("policyCode", "{policy}")
                        .build());
        assertThat(simulated).isPositive();
        assertThat(Long.parseLong(String.valueOf(estimate.get("estimatedDong"))))
                .isEqualTo(simulated);
    }
}

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

/** An estimate asks for what a simulation came to in the year, and for what teams lack of equipment, and for what was approved of it. */
class EstimateSourcesIT {
    private static final Path CASES = Path.of("src", "test", "resources", "cases");

    private static Run given(String file) {
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(CASES.resolve(file)))) {
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
    void asks_for_what_was_simulated_to_the_dong() {
        Run run = given("estimate-simulation.json");
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
        long estimated = ((List<Map<String, Object>>) estimate.get("lines"))
                .stream()
                        .filter(line -> "SIMULATION".equals(line.get("origin")))
                        .mapToLong(line -> Long.parseLong(String.valueOf(line.get("estimatedDong"))))
                        .sum();
        assertThat(estimated).isEqualTo(simulated);
    }

    @Test
    @SuppressWarnings("unchecked")
    void asks_for_what_teams_lack_by_who_pays_for_it() {
        Case given = Case.all().stream()
                .filter(each -> each.operation().equals("getTeamEquipmentGap") && each.kind() == Case.Kind.VALID)
                .findFirst()
                .orElseThrow();
        Run run = Run.after(given.given());
        JsonObject unit = Json.createObjectBuilder().add("unitCode", "14845").build();
        long lacking =
                Long.parseLong(String.valueOf(done(run, "sumEquipmentGap", unit).get("localCostDong")));
        Map<String, Object> estimate = done(
                run,
                "draftEstimate",
                Json.createObjectBuilder(unit).add("budgetYear", 2027).build());

        assertThat(lacking).isPositive();
        assertThat((List<Map<String, Object>>) estimate.get("lines"))
                .singleElement()
                .satisfies(line -> assertThat(line)
                        .containsEntry("origin", "EQUIPMENT")
                        .containsEntry("fundingSource", "LOCAL_BUDGET")
                        .containsEntry("estimatedDong", String.valueOf(lacking)));
    }

    @Test
    void asks_for_what_was_approved_and_has_not_come_at_the_price_of_its_order_or_of_the_catalogue() {
        // The commune has no team: nothing is lacking there. Of ten, six are not ordered and three of four have not
        // come.
        long before = requested(Run.after(List.of()));
        long after = requested(given("estimate-request.json"));

        assertThat(after - before).isEqualTo(6 * 100_000 + 3 * 90_000);
    }

    @SuppressWarnings("unchecked")
    private static long requested(Run run) {
        Map<String, Object> estimate = done(
                run,
                "draftEstimate",
                Json.createObjectBuilder()
                        .add("unitCode", "14812")
                        .add("budgetYear", 2027)
                        .build());
        List<Map<String, Object>> lines = (List<Map<String, Object>>) estimate.getOrDefault("lines", List.of());
        assertThat(lines).allSatisfy(line -> assertThat(line)
                .containsEntry("origin", "REQUEST")
                .containsEntry("fundingSource", "LOCAL_BUDGET"));
        return lines.stream()
                .mapToLong(line -> Long.parseLong(String.valueOf(line.get("estimatedDong"))))
                .sum();
    }
}

package vn.anttcs.parity;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What was simulated is what the released policy later computes, to the đồng. */
class SimulatedThenReleasedIT {
    private static final List<String> MONTHS = List.of("2026-01", "2026-02", "2026-03");

    private static Result call(Run run, String caller, String operation, String... input) {
        JsonObjectBuilder request = Json.createObjectBuilder();
        for (int index = 0; index < input.length; index += 2) {
            request.add(input[index], input[index + 1]);
        }
        JsonObject filled = request.build();
        Result result = RestDoor.call(Callers.of(caller), run.request(operation, filled, null, null));
        assertThat(result.code()).as("%s: %s", operation, result).isNull();
        return result;
    }

    @SuppressWarnings("unchecked")
    private static List<Map<String, Object>> lines(Result result) {
        return (List<Map<String, Object>>) result.view().get("lines");
    }

    private static String line(Object month, Map<String, Object> line) {
        return month + " " + line.get("itemCode") + " " + line.get("policyCode") + " " + line.get("quantity") + " "
                + line.get("amountDong");
    }

    @Test
    void to_the_dong() {
        Case given = Case.all().stream()
                .filter(each -> each.operation().equals("getSimulationMember") && each.kind() == Case.Kind.VALID)
                .findFirst()
                .orElseThrow();
        Run run = Run.after(given.given());
        Result simulated = call(
                run, "administrator", "getSimulationMember", "simulationNo", "{simulation}", "memberNo", "{member}");
        Set<String> expected = lines(simulated).stream()
                .filter(line -> line.get("draftCode") != null)
                .map(line -> line(line.get("month"), line))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(expected).hasSizeGreaterThanOrEqualTo(MONTHS.size());

        call(run, "administrator", "proposePolicy", "policyCode", "{policy}");
        call(run, "officerOfThanhHoa", "releasePolicy", "policyCode", "{policy}");

        Set<String> owed = new TreeSet<>();
        for (String month : MONTHS) {
            Result entitlement = call(run, "administrator", "getEntitlement", "memberNo", "{member}", "month", month);
            lines(entitlement).forEach(line -> owed.add(line(month, line)));
        }
        assertThat(owed).isEqualTo(expected);
    }
}

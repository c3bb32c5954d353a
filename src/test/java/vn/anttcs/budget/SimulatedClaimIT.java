package vn.anttcs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/** Months with approved claims of Art. 24: what is simulated is what the payment run of the month then pays, line by line. */
class SimulatedClaimIT {
    private static final String COMMUNE = "14062";

    private final TestBudget budget = new TestBudget(COMMUNE);

    private static long number(JsonObject of, String name) {
        return of.getJsonNumber(name).longValueExact();
    }

    private static List<JsonObject> rows(JsonObject view, String name) {
        return view.getJsonArray(name).getValuesAs(JsonObject.class);
    }

    private static String line(JsonObject line, String dong) {
        return line.getString("month") + " " + line.getString("itemCode") + " " + line.getString("policyCode") + " "
                + line.getString("outcome") + " " + line.getString("quantity") + " " + number(line, dong);
    }

    private Set<String> simulated(String simulationNo, String member) {
        Set<String> lines = new TreeSet<>();
        rows(budget.get("simulations/" + simulationNo + "/members/" + member), "lines")
                .forEach(line -> lines.add(line(line, "amountDong")));
        return lines;
    }

    private Set<String> paid(JsonObject run, String member) {
        Set<String> lines = new TreeSet<>();
        rows(budget.get("payment-runs/" + run.getString("runNo") + "/lines?memberNo=" + member), "items")
                .forEach(line -> lines.add(line(line, "computedDong")));
        return lines;
    }

    private long total(String simulationNo) {
        return number(
                rows(budget.get("simulations/" + simulationNo), "scenarios")
                        .get(0)
                        .getJsonObject("total"),
                "totalDong");
    }

    @Test
    void are_simulated_as_they_are_paid() {
        budget.policyOfClaims();
        String ill = budget.member("MEMBER", "2025-08-20");
        String dead = budget.member("MEMBER", "2025-08-20");
        String well = budget.member("MEMBER", "2025-08-20");
        budget.died(dead, "2026-03-01");
        String before = budget.simulated("2026-01", "2026-03");
        Set<String> nothingYet = simulated(before, ill);
        budget.claim(ill, "ILLNESS", "2026-01-20", 6);
        budget.claim(ill, "ACCIDENT", "2026-02-03", 6);
        budget.claim(dead, "DEATH", "2026-03-01", 0);

        String simulation = budget.simulated("2026-01", "2026-03");
        JsonObject run = budget.prepared(COMMUNE, "2026-03");
        for (String member : List.of(ill, dead, well)) {
            assertThat(simulated(simulation, member)).as(member).isEqualTo(paid(run, member));
        }
        // Three months for two, two for the one who died; meals up to the limit of the year; the death in February.
        assertThat(total(simulation)).isEqualTo(8_000_000 + 800_000 + 50_000_000);
        assertThat(number(run, "payableDong")).isEqualTo(total(simulation));
        assertThat(simulated(simulation, dead))
                .anyMatch(line -> line.startsWith("2026-02 DEATH") && line.endsWith(" 50000000"));
        assertThat(simulated(simulation, ill))
                .anyMatch(line -> line.startsWith("2026-01 CARE") && line.endsWith(" 421200"))
                .anyMatch(line -> line.startsWith("2026-02 CARE") && line.endsWith(" 378800"));

        assertThat(total(budget.simulated("2026-02", "2026-02")))
                .as("what January gave counts against the limit of the year")
                .isEqualTo(3_000_000 + 378_800 + 50_000_000);
        sources(simulation);
        assertThat(total(before)).isEqualTo(8_000_000);
        assertThat(simulated(before, ill)).as("as it was known then").isEqualTo(nothingYet);
    }

    private void sources(String simulation) {
        List<JsonObject> sources =
                rows(budget.get("simulations/" + simulation + "/totals?dimension=FUNDING_SOURCE&span=WHOLE"), "items");
        assertThat(sources)
                .extracting(total -> total.getString("groupCode") + " " + number(total, "totalDong"))
                .containsExactlyInAnyOrder(
                        "CENTRAL_BUDGET 800000", "LOCAL_BUDGET 50000000", "LOCAL_BUDGET/PROVINCE 8000000");
        assertThat(rows(budget.get("simulations/" + simulation), "assumptions"))
                .anyMatch(note -> note.getString("vi").contains("hồ sơ đã được duyệt"));
    }
}

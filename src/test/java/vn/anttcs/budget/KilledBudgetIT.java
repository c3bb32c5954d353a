package vn.anttcs.budget;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import vn.anttcs.server.Http;
import vn.anttcs.server.RunningServer;
import vn.anttcs.server.TestDatabase;

/**
 * A server that is killed while it prepares a payment run and works on a simulation, both over the demonstration force:
 * started again it brings both to the same end as one that nobody disturbed.
 */
class KilledBudgetIT {
    private static final int MEMBERS = 13_053;
    private static final String PROVINCE = "38";
    private static final TestDatabase DATABASE = TestDatabase.chosen();
    private static final Map<String, String> DEMONSTRATION = Map.of("ANTTCS_DEMO", "province");
    private static RunningServer server;
    private static Http administrator;
    private static String runNo;
    private static String simulationNo;
    private static JsonObject runAtTheEnd;
    private static JsonObject simulationAtTheEnd;

    @BeforeAll
    static void killInTheMiddle() {
        server = RunningServer.start(DATABASE, DEMONSTRATION);
        administrator = Http.at(server).as(RunningServer.USER, RunningServer.PASSWORD);
        await("imports", KilledBudgetIT::hasTheForce);
        TestBudget.post(administrator, "payment-openings/" + PROVINCE, """
                {"openingMonth": "2026-04",
                 "decision": {"number": "7/QĐ-UBND", "date": "2026-03-20", "issuer": "Ủy ban nhân dân tỉnh"}}""");

        simulationNo = simulate();
        runNo = prepare();
        runAtTheEnd = await("payment-runs/" + runNo, run -> run.getInt("progress") > 0);
        simulationAtTheEnd = await("simulations/" + simulationNo, KilledBudgetIT::hasBegun);
        server.kill();
        server = RunningServer.start(DATABASE, DEMONSTRATION, server.folder());
        administrator = Http.at(server).as(RunningServer.USER, RunningServer.PASSWORD);
    }

    @AfterAll
    static void stop() {
        server.stop();
    }

    private static String prepare() {
        return TestBudget.post(administrator, "payment-runs", """
                {"unitCode": "38", "month": "2026-06"}""").getString("runNo");
    }

    private static String simulate() {
        return TestBudget.post(administrator, "simulations", """
                {"unitCode": "38", "fromMonth": "2026-01", "toMonth": "2026-08", "duty": "NONE",
                 "drafts": [{"policyCode": "NGHEAN-06-2024"}]}""").getString("simulationNo");
    }

    private static JsonObject asked(JsonObject simulation) {
        return simulation.getJsonObject("asked");
    }

    // What the landing page counts is up to a minute old; the imports tell at once.
    private static boolean hasTheForce(JsonObject imports) {
        return imports.getJsonArray("items").getValuesAs(JsonObject.class).stream()
                .anyMatch(job -> job.getString("kind").equals("MEMBERS")
                        && job.getString("state").equals("DONE")
                        && job.getInt("stored") == MEMBERS);
    }

    private static boolean hasBegun(JsonObject simulation) {
        return asked(simulation).getInt("percent") > 0;
    }

    private static boolean isOver(JsonObject simulation) {
        return List.of("DONE", "CANCELLED", "FAILED").contains(asked(simulation).getString("state"));
    }

    private static boolean isPrepared(JsonObject run) {
        return !run.getString("state").equals("PREPARING");
    }

    private static JsonObject await(String path, Predicate<JsonObject> there) {
        long end = System.nanoTime() + 300_000_000_000L;
        JsonObject seen = null;
        while (System.nanoTime() < end) {
            seen = TestBudget.object(administrator.get("/api/v1/" + path));
            if (there.test(seen)) {
                return seen;
            }
            TestBudget.pause();
        }
        throw new AssertionError(path + ": " + seen);
    }

    private static List<JsonObject> all(String path) {
        return TestBudget.object(administrator.get("/api/v1/" + path))
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
    }

    @Test
    void the_payment_run_ends_as_an_undisturbed_one_does() {
        assertThat(runAtTheEnd.getString("state")).isEqualTo("PREPARING");
        JsonObject interrupted = await("payment-runs/" + runNo, KilledBudgetIT::isPrepared);
        String again = prepare();
        JsonObject undisturbed = await("payment-runs/" + again, KilledBudgetIT::isPrepared);

        assertThat(interrupted.getString("state")).isEqualTo("PREPARED");
        assertThat(interrupted.getJsonNumber("payableDong").longValueExact()).isPositive();
        for (String told : List.of("members", "monthDong", "differenceDong", "payableDong", "totals", "reviews")) {
            assertThat(interrupted.get(told)).as(told).isEqualTo(undisturbed.get(told));
        }
        Function<String, List<JsonObject>> members = number -> all("payment-runs/" + number + "/members?limit=500");
        assertThat(members.apply(runNo)).hasSize(500).isEqualTo(members.apply(again));
    }

    @Test
    void the_simulation_ends_as_an_undisturbed_one_does() {
        assertThat(asked(simulationAtTheEnd).getString("state")).isEqualTo("RUNNING");
        JsonObject interrupted = await("simulations/" + simulationNo, KilledBudgetIT::isOver);
        String again = simulate();
        JsonObject undisturbed = await("simulations/" + again, KilledBudgetIT::isOver);

        assertThat(asked(interrupted).getString("state")).isEqualTo("DONE");
        // Not all of the force served in those months: some were recognised later.
        assertThat(asked(interrupted).getInt("members"))
                .isGreaterThan(12_000)
                .isEqualTo(asked(undisturbed).getInt("members"));
        assertThat(interrupted.get("scenarios")).isEqualTo(undisturbed.get("scenarios"));
        for (String dimension : List.of("COMMUNE", "POSITION", "ITEM")) {
            String totals = "/totals?limit=500&span=MONTH&dimension=" + dimension;
            assertThat(all("simulations/" + simulationNo + totals))
                    .as(dimension)
                    .isNotEmpty()
                    .isEqualTo(all("simulations/" + again + totals));
        }
    }

    @Test
    void a_simulation_is_stopped_in_its_middle_and_nothing_of_it_is_kept() {
        await("simulations/" + simulationNo, KilledBudgetIT::isOver);
        String unwanted = simulate();
        await("simulations/" + unwanted, KilledBudgetIT::hasBegun);
        TestBudget.post(administrator, "simulations/" + unwanted + "/cancellation", "{}");
        JsonObject ended = await("simulations/" + unwanted, KilledBudgetIT::isOver);
        assertThat(asked(ended).getString("state")).isEqualTo("CANCELLED");
        assertThat(ended.getJsonArray("scenarios")).isEmpty();
        assertThat(administrator
                        .get("/api/v1/simulations/" + unwanted + "/totals?dimension=TOTAL")
                        .body())
                .contains("SIMULATION_NOT_DONE");
    }
}

package vn.anttcs.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArrayBuilder;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/**
 * The money of a whole nation: one month computed, a year simulated with a draft beside it, a month stored as payment runs
 * with their sheets, and one sheet; beside the plainest sum of the regular support that SQL and a loop can make. Every
 * province has the same policy of seven items, the unified resolution of Hồ Chí Minh City.
 */
final class Budgets {
    private static final String POLICY = "DO-KIEM";
    private static final String DRAFT = "DO-KIEM-DU-THAO";
    private static final String MONTH = "2026-06";
    private static final String APPROVER = "nguoi-duyet-do-kiem";
    private static final String APPROVERS_PASSWORD = "mot-mat-khau-de-duyet";
    private final Caller caller;
    private final List<String> provinces = new ArrayList<>();

    private Budgets(Caller caller) {
        this.caller = caller;
        caller.object("/api/v1/units?level=PROVINCE&limit=500")
                .getJsonArray("items")
                .forEach(unit -> provinces.add(unit.asJsonObject().getString("code")));
    }

    static void run(Caller caller) throws Exception {
        new Budgets(caller).measure();
    }

    /** Payment where everybody did duty, and late in the year; on a nation with the policy of {@link #run}. */
    static void runWithDuty(Caller caller) throws Exception {
        Budgets budgets = new Budgets(caller);
        String month = DutyFill.MONTH.toString();
        budgets.open(budgets.provinces, month);
        budgets.pay("one province, ten nights of duty, to warm up", budgets.provinces.subList(0, 1), month);
        budgets.pay("one month, everybody with ten nights of duty", budgets.provinces, month);
        budgets.payLateInTheYear(budgets.provinces.subList(0, 1));
    }

    /** Twelve months one after the other, each approved before the next: all of them are computed again each time. */
    private void payLateInTheYear(List<String> where) throws Exception {
        YearMonth first = YearMonth.of(2025, 12);
        open(where, first.toString());
        for (YearMonth month = first; !month.isAfter(first.plusMonths(11)); month = month.plusMonths(1)) {
            List<String> runs = pay("one province, the months from " + first + " to " + month, where, month.toString());
            for (String run : runs) {
                caller.as(APPROVER, APPROVERS_PASSWORD).post("/api/v1/payment-runs/" + run + "/approval", "{}");
            }
        }
    }

    private void measure() throws Exception {
        load(POLICY, "2025-12-01", List.of());
        release();
        load(DRAFT, "2026-01-01", List.of(POLICY));
        double floor = seconds(() -> caller.read("/floor/read/support?from=2026-06-01&to=2026-07-01"));
        print(
                "floor: regular support of one month by SQL",
                floor,
                caller.get("/floor/read/support?from=2026-06-01&to=2026-07-01"));
        warm();
        simulate("one month, policies in force", MONTH, MONTH, "[]");
        simulate("the same again, compiled by now", MONTH, MONTH, "[]");
        simulate("twelve months, a draft beside them", "2026-01", "2026-12", "[{\"policyCode\":\"" + DRAFT + "\"}]");
        open(provinces, MONTH);
        List<String> runs = pay("one month, stored with sheets", provinces, MONTH);
        sheet(runs);
    }

    private void load(String code, String validFrom, List<String> repealed) throws IOException {
        Path shipped = Benchmarks.target().resolve(Path.of("classes", "policies", "hcm-54-2025.json"));
        JsonArrayBuilder territory = Json.createArrayBuilder();
        provinces.forEach(province ->
                territory.add(Json.createObjectBuilder().add("unit", province).add("on", "2025-12-01")));
        JsonArrayBuilder repeals = Json.createArrayBuilder();
        repealed.forEach(policy ->
                repeals.add(Json.createObjectBuilder().add("policy", policy).add("from", validFrom)));
        try (JsonReader reader = Json.createReader(Files.newBufferedReader(shipped))) {
            JsonObject document = Json.createObjectBuilder(reader.readObject())
                    .add("code", code)
                    .add("territory", territory)
                    .add("validFrom", validFrom)
                    .add("repeals", repeals)
                    .build();
            caller.post(
                    "/api/v1/policies",
                    Json.createObjectBuilder()
                            .add("document", document.toString())
                            .build()
                            .toString());
        }
    }

    private void release() {
        if (!caller.get("/api/v1/accounts?limit=500").contains('"' + APPROVER + '"')) {
            registerApprover();
        }
        caller.post("/api/v1/policies/" + POLICY + "/proposal", "{}");
        caller.as(APPROVER, APPROVERS_PASSWORD).post("/api/v1/policies/" + POLICY + "/release", "{}");
    }

    private void registerApprover() {
        caller.post("/api/v1/accounts", """
                {"userName": "%s", "fullName": "Người duyệt", "kind": "OFFICER", "unitCode": "VN", "password": "%s"}""".formatted(APPROVER, APPROVERS_PASSWORD));
        caller.post("/api/v1/accounts/" + APPROVER + "/grants", """
                {"role": "FINANCE_OFFICER", "unitCode": "VN"}""");
    }

    /** Three provinces, for the compiler to get to know the way. */
    private void warm() throws Exception {
        simulate("to warm up, three provinces", provinces.subList(0, 3), "2026-01", "2026-12", "[]");
    }

    private void simulate(String what, String from, String to, String drafts) throws Exception {
        simulate(what, provinces, from, to, drafts);
    }

    /** Provinces at once, as the queue takes them. */
    private void simulate(String what, List<String> where, String from, String to, String drafts) throws Exception {
        long start = System.nanoTime();
        List<String> numbers = where.stream()
                .map(province -> Caller.parse(
                                caller.post("/api/v1/simulations", """
                        {"unitCode": "%s", "fromMonth": "%s", "toMonth": "%s", "duty": "NONE", "drafts": %s}""".formatted(province, from, to, drafts)))
                        .getString("simulationNo"))
                .toList();
        List<JsonObject> done = new ArrayList<>();
        for (String number : numbers) {
            done.add(await(
                    "/api/v1/simulations/" + number,
                    simulation -> simulation.getJsonObject("asked").containsKey("finishedAt")));
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        long members = done.stream()
                .mapToLong(simulation -> simulation.getJsonObject("asked").getInt("members"))
                .sum();
        long dong = done.stream()
                .mapToLong(simulation -> simulation
                        .getJsonArray("scenarios")
                        .getJsonObject(0)
                        .getJsonObject("total")
                        .getJsonNumber("totalDong")
                        .longValueExact())
                .sum();
        String states = done.stream()
                .map(simulation -> simulation.getJsonObject("asked").getString("state"))
                .distinct()
                .collect(Collectors.joining(" "));
        print("simulation, " + what, seconds, members + " members, " + dong + " đồng, " + states);
    }

    /** Lets units be paid by the house from a month on. */
    private void open(List<String> where, String opening) {
        for (String province : where) {
            caller.post("/api/v1/payment-openings/" + province, """
                    {"openingMonth": "%s",
                     "decision": {"number": "1/QĐ-UBND", "date": "2026-05-20", "issuer": "Ủy ban nhân dân"}}""".formatted(opening));
        }
    }

    private List<String> pay(String what, List<String> where, String month) throws Exception {
        long start = System.nanoTime();
        List<String> numbers = where.stream()
                .map(province -> Caller.parse(caller.post("/api/v1/payment-runs", """
                        {"unitCode": "%s", "month": "%s"}""".formatted(province, month)))
                        .getString("runNo"))
                .toList();
        long members = 0;
        long dong = 0;
        for (String number : numbers) {
            JsonObject run = await("/api/v1/payment-runs/" + number, seen -> !seen.getString("state")
                    .equals("PREPARING"));
            members += run.getInt("members");
            dong += run.getJsonNumber("payableDong").longValueExact();
        }
        print("payment runs, " + what, (System.nanoTime() - start) / 1e9, members + " members, " + dong + " đồng");
        return numbers;
    }

    private void sheet(List<String> runs) throws Exception {
        List<String> members =
                caller
                        .object("/api/v1/payment-runs/" + runs.get(0) + "/members?limit=500")
                        .getJsonArray("items")
                        .stream()
                        .map(item -> item.asJsonObject().getString("memberNo"))
                        .toList();
        long[] nanos = new long[members.size()];
        for (int index = 0; index < nanos.length; index++) {
            long before = System.nanoTime();
            caller.read("/api/v1/members/" + members.get(index) + "/entitlements/" + MONTH + "/sheets/REGULAR_SUPPORT");
            nanos[index] = System.nanoTime() - before;
        }
        long[] warm = Arrays.copyOfRange(nanos, nanos.length / 2, nanos.length);
        Arrays.sort(warm);
        System.out.printf(
                Locale.ROOT,
                "one member's sheet, one caller: p50 %.1f ms, p99 %.1f ms%n",
                warm[warm.length / 2] / 1e6,
                warm[(int) (warm.length * 0.99)] / 1e6);
    }

    private JsonObject await(String path, Predicate<JsonObject> over) throws InterruptedException {
        JsonObject seen = caller.object(path);
        while (!over.test(seen)) {
            Thread.sleep(100);
            seen = caller.object(path);
        }
        return seen;
    }

    private static double seconds(Runnable call) {
        long start = System.nanoTime();
        call.run();
        return (System.nanoTime() - start) / 1e9;
    }

    private static void print(String what, double seconds, String told) {
        System.out.printf(Locale.ROOT, "%-52s %8.1f s   %s%n", what, seconds, told);
    }
}

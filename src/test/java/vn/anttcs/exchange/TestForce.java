package vn.anttcs.exchange;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.exchange.demonstration.FaultyRows;
import vn.anttcs.exchange.demonstration.ForceGenerator;
import vn.anttcs.exchange.demonstration.ForcePlan;
import vn.anttcs.server.Http;

/** The three files of an invented force in real communes, with codes of its own, so that several stand side by side. */
final class TestForce {
    private static int count;

    private final ForceGenerator generator;
    private final ForcePlan plan;
    private final String prefix;
    private final long seed;

    private TestForce(ForcePlan plan, int number) {
        this.plan = plan;
        this.seed = 4_000L + number;
        this.prefix = "K" + number + "-";
        this.generator = new ForceGenerator(seed, plan);
    }

    /** A force in communes of a province, each team of three. */
    static TestForce in(Http administrator, String province, int communes, int teams) {
        return of(communes(administrator, province).subList(0, communes), teams);
    }

    static synchronized TestForce of(List<Commune> communes, int teams) {
        return new TestForce(new ForcePlan(communes, teams, 3 * teams, 0), ++count);
    }

    /** The communes of a province today, in the order of codes. */
    static List<Commune> communes(Http administrator, String province) {
        return Imports.pages(administrator, "/api/v1/units/" + province + "/children?limit=500").stream()
                .map(unit -> new Commune(
                        unit.getString("code"),
                        unit.getString("name"),
                        Commune.Kind.valueOf(unit.getString("kind")),
                        province))
                .toList();
    }

    ForcePlan plan() {
        return plan;
    }

    List<String> communes() {
        return plan.communes().stream().map(Commune::code).toList();
    }

    String residentialUnits() {
        return written(generator::residentialUnits);
    }

    String teams() {
        return written(generator::teams);
    }

    String members() {
        return written(generator::members);
    }

    /** Members with faults, counted into the map. */
    String faultyMembers(int perThousand, Map<FaultyRows.Fault, Integer> counts) {
        return written(out -> counts.putAll(FaultyRows.members(generator, seed, perThousand, out)));
    }

    /** Brings residential units and teams to the register. */
    void found(Imports imports) {
        require(imports.done("RESIDENTIAL_UNITS", residentialUnits()), plan.residentialUnits());
        require(imports.done("TEAMS", teams()), plan.teams());
    }

    static void require(JsonObject job, long stored) {
        if (Imports.number(job, "stored") != stored) {
            throw new IllegalStateException("the force is not loaded: " + job);
        }
    }

    /** Makes something by a request below {@code /api/v1}, and what was answered. */
    static JsonObject made(Http caller, String path, String body) {
        HttpResponse<String> answer = caller.post("/api/v1/" + path, body);
        if (answer.statusCode() != 201) {
            throw new IllegalStateException(path + ": " + answer.statusCode() + " " + answer.body());
        }
        return Imports.object(answer);
    }

    private interface Body {
        void write(Appendable out) throws IOException;
    }

    private String written(Body body) {
        StringBuilder out = new StringBuilder();
        try {
            body.write(out);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toString().replaceAll("\\b([TR]\\d{7})\\b", prefix + "$1");
    }

    /** How many rows each commune has in a file of residential units or teams, whose first column it is. */
    static Map<String, Long> rowsByCommune(String file) {
        return file.lines()
                .skip(1)
                .collect(Collectors.groupingBy(line -> line.substring(0, 5), TreeMap::new, Collectors.counting()));
    }
}

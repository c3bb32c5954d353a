package vn.anttcs.benchmark;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.io.Writer;
import java.net.http.HttpRequest;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import vn.anttcs.exchange.demonstration.Commune;
import vn.anttcs.exchange.demonstration.ForceGenerator;
import vn.anttcs.exchange.demonstration.ForcePlan;

/** Loads the generated nation through the imports, as a province loads its roster, and says how long each file took. */
final class NationLoad {
    private NationLoad() {}

    /** Writes one file. */
    private interface Rows {
        int write(Appendable out) throws java.io.IOException;
    }

    static void run(Caller caller) throws Exception {
        ForceGenerator generator = new ForceGenerator(2026, ForcePlan.nation(communes(caller)));
        load(caller, "RESIDENTIAL_UNITS", generator::residentialUnits);
        load(caller, "TEAMS", generator::teams);
        load(caller, "MEMBERS", generator::members);
    }

    private static List<Commune> communes(Caller caller) throws Exception {
        List<Commune> communes = new ArrayList<>();
        for (JsonObject province : pages(caller, "/api/v1/units?level=PROVINCE&limit=500")) {
            String code = province.getString("code");
            for (JsonObject unit : pages(caller, "/api/v1/units/" + code + "/children?limit=500")) {
                communes.add(new Commune(
                        unit.getString("code"),
                        unit.getString("name"),
                        Commune.Kind.valueOf(unit.getString("kind")),
                        code));
            }
        }
        return communes;
    }

    private static List<JsonObject> pages(Caller caller, String path) throws Exception {
        List<JsonObject> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = caller.object(path + cursor);
            JsonArray found = page.getJsonArray("items");
            found.forEach(item -> items.add(item.asJsonObject()));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : null;
        }
        return items;
    }

    private static void load(Caller caller, String kind, Rows rows) throws Exception {
        Path file = Files.createTempFile("anttcs-" + kind, ".csv");
        int count;
        try (Writer writer = Files.newBufferedWriter(file)) {
            count = rows.write(writer);
        }
        long start = System.nanoTime();
        HttpRequest request = caller.request("/api/v1/imports?kind=" + kind + "&dryRun=false")
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        JsonObject job = Caller.parse(caller.send(request));
        String importNo = job.getString("importNo");
        while (!List.of("DONE", "FAILED", "CANCELLED").contains(job.getString("state"))) {
            Thread.sleep(200);
            job = caller.object("/api/v1/imports/" + importNo);
        }
        double seconds = (System.nanoTime() - start) / 1e9;
        Files.delete(file);
        System.out.printf(
                Locale.ROOT,
                "import of %d %s: %.1f s from the first byte sent to the last row stored, %.0f rows/s; stored %s, refused %s%n",
                count,
                kind,
                seconds,
                count / seconds,
                job.get("stored"),
                job.get("refused"));
    }
}

package vn.anttcs.benchmark;

import jakarta.json.Json;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
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

    static void run(int port) throws Exception {
        ForceGenerator generator = new ForceGenerator(2026, ForcePlan.nation(communes(port)));
        load(port, "RESIDENTIAL_UNITS", generator::residentialUnits);
        load(port, "TEAMS", generator::teams);
        load(port, "MEMBERS", generator::members);
    }

    private static List<Commune> communes(int port) throws Exception {
        List<Commune> communes = new ArrayList<>();
        for (JsonObject province : pages(port, "/api/v1/units?level=PROVINCE&limit=500")) {
            String code = province.getString("code");
            for (JsonObject unit : pages(port, "/api/v1/units/" + code + "/children?limit=500")) {
                communes.add(new Commune(
                        unit.getString("code"),
                        unit.getString("name"),
                        Commune.Kind.valueOf(unit.getString("kind")),
                        code));
            }
        }
        return communes;
    }

    private static List<JsonObject> pages(int port, String path) throws Exception {
        List<JsonObject> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = object(Reads.get(port, path + cursor));
            JsonArray found = page.getJsonArray("items");
            found.forEach(item -> items.add(item.asJsonObject()));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : null;
        }
        return items;
    }

    private static void load(int port, String kind, Rows rows) throws Exception {
        Path file = Files.createTempFile("anttcs-" + kind, ".csv");
        int count;
        try (Writer writer = Files.newBufferedWriter(file)) {
            count = rows.write(writer);
        }
        long start = System.nanoTime();
        HttpRequest request = Reads.request(port, "/api/v1/imports?kind=" + kind + "&dryRun=false")
                .header("Content-Type", "text/csv; charset=utf-8")
                .POST(HttpRequest.BodyPublishers.ofFile(file))
                .build();
        JsonObject job = object(Reads.send(request));
        String importNo = job.getString("importNo");
        while (!List.of("DONE", "FAILED", "CANCELLED").contains(job.getString("state"))) {
            Thread.sleep(200);
            job = object(Reads.get(port, "/api/v1/imports/" + importNo));
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

    private static JsonObject object(String text) {
        try (JsonReader reader = Json.createReader(new StringReader(text))) {
            return reader.readObject();
        }
    }
}

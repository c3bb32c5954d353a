package vn.anttcs.exchange;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.StringReader;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.server.Http;

/** One caller's imports by REST. */
final class Imports {
    private static final Set<String> FINAL = Set.of("DONE", "FAILED", "CANCELLED");
    private static final Duration PATIENCE = Duration.ofMinutes(3);

    private final Http caller;

    Imports(Http caller) {
        this.caller = caller;
    }

    static byte[] bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static JsonObject object(HttpResponse<String> response) {
        try (JsonReader reader = Json.createReader(new StringReader(response.body()))) {
            return reader.readObject();
        }
    }

    /** Sends a file and waits until its rows are worked off. */
    JsonObject done(String kind, String file) {
        return await(start(kind, false, bytes(file)));
    }

    /** The same as a dry run. */
    JsonObject tried(String kind, String file) {
        return await(start(kind, true, bytes(file)));
    }

    JsonObject done(String kind, byte[] file) {
        return await(start(kind, false, file));
    }

    String start(String kind, boolean dryRun, byte[] file) {
        return accepted(send(kind, dryRun, file, Map.of()));
    }

    HttpResponse<String> send(String kind, boolean dryRun, byte[] file, Map<String, String> headers) {
        return caller.sendBytes(
                "POST", "/api/v1/imports?kind=" + kind + "&dryRun=" + dryRun, "text/csv", file, headers);
    }

    static String accepted(HttpResponse<String> response) {
        if (response.statusCode() != 202) {
            throw new IllegalStateException("not accepted: " + response.statusCode() + " " + response.body());
        }
        return object(response).getString("importNo");
    }

    JsonObject get(String importNo) {
        return object(caller.get("/api/v1/imports/" + importNo));
    }

    JsonObject await(String importNo) {
        long deadline = System.nanoTime() + PATIENCE.toNanos();
        JsonObject job = get(importNo);
        while (!FINAL.contains(job.getString("state"))) {
            if (System.nanoTime() > deadline) {
                throw new IllegalStateException("the import does not end: " + job);
            }
            pause(50);
            job = get(importNo);
        }
        return job;
    }

    static void pause(long milliseconds) {
        try {
            Thread.sleep(milliseconds);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** What was found in the rows, page after page. */
    List<JsonObject> errors(String importNo, boolean repairs) {
        return pages(caller, "/api/v1/imports/" + importNo + "/errors?limit=500&repairs=" + repairs);
    }

    static List<JsonObject> pages(Http caller, String path) {
        List<JsonObject> items = new ArrayList<>();
        String cursor = "";
        while (cursor != null) {
            JsonObject page = object(caller.get(path + cursor));
            page.getJsonArray("items").forEach(item -> items.add(item.asJsonObject()));
            cursor = page.containsKey("next") ? "&cursor=" + page.getString("next") : null;
        }
        return items;
    }

    String corrections(String importNo) {
        HttpResponse<String> answer = caller.get("/api/v1/imports/" + importNo + "/corrections");
        if (answer.statusCode() != 200) {
            throw new IllegalStateException("no corrections: " + answer.body());
        }
        return answer.body();
    }

    static long number(JsonObject job, String name) {
        return job.getJsonNumber(name).longValue();
    }

    /** The sum of a field over the items of a list. */
    static long number(JsonObject job, String list, String name) {
        return job.getJsonArray(list).stream()
                .mapToLong(item -> number(item.asJsonObject(), name))
                .sum();
    }
}

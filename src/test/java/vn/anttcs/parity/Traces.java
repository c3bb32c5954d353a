package vn.anttcs.parity;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import vn.anttcs.server.RunningServer;

/**
 * What a request leaves in the database, read beside the server by a connection of the tests: the tables as they were
 * before it, compared with how they are afterwards. Dated rows and those of the large registers that only grow are found
 * by their stamps and numbers, all other tables are read as a whole.
 */
final class Traces {
    // Ids and stamps themselves, what the migrations note, and decisions, which the rows that rest on them show.
    private static final Set<String> LEFT_OUT = Set.of("clock", "id_block", "flyway_schema_history", "decision");
    private static final Set<String> AUDIT = Set.of("audit_entry", "audit_place");
    private static Tables tables;

    private final Map<String, Tables.Mark> marks = new TreeMap<>();

    private Traces() {}

    /** The tables as they are, once nobody works on an import, a payment run or a simulation any more. */
    static Traces now() {
        Traces traces = new Traces();
        tables().look();
        LocalDateTime stamp = tables().stamp();
        for (Tables.Table table : tables().all()) {
            if (!LEFT_OUT.contains(table.name())) {
                traces.marks.put(table.name(), tables().mark(table, stamp));
            }
        }
        return traces;
    }

    private static synchronized Tables tables() {
        if (tables == null) {
            tables = new Tables(RunningServer.get().connect());
        }
        return tables;
    }

    /** Rows written, changed and removed since, the audit trail left out, and the keys of parts where one door alone sends parts. */
    List<String> rowsSince(Neutral neutral, boolean streamed) {
        awaitJobs();
        tables().look();
        List<String> found = new ArrayList<>();
        for (Tables.Table table : tables().all()) {
            if (marks.containsKey(table.name()) && !AUDIT.contains(table.name())) {
                tables().since(table, marks.get(table.name())).stream()
                        .filter(row -> !(streamed && isPart(row)))
                        .forEach(row -> found.add(row.neutral(neutral)));
            }
        }
        return found.stream().sorted().toList();
    }

    /** Whether it tells of a part: one door sends parts, the other does not. */
    private static boolean isPart(Row row) {
        return "addImportPart".equals(row.values().get("operation"));
    }

    private static void awaitJobs() {
        while (tables().count("import_job where state in ('QUEUED', 'RUNNING')") > 0
                || tables().count("payment_run where state = 'PREPARING'") > 0
                || tables().count("simulation where state in ('QUEUED', 'RUNNING')") > 0) {
            Run.pause();
        }
    }

    /** Public numbers of the records that entries of the audit trail since then name. */
    Set<String> recordsInAudit() {
        tables().look();
        return tables().since(tables().of("audit_place"), marks.get("audit_place")).stream()
                .map(place -> String.valueOf(place.values().get("record_no")))
                .collect(Collectors.toSet());
    }

    /** Entries of the audit trail since, with their places; without those of parts where one door alone sends parts. */
    List<String> auditSince(Neutral neutral, boolean streamed) {
        tables().look();
        List<Row> places = tables().since(tables().of("audit_place"), marks.get("audit_place"));
        return tables().since(tables().of("audit_entry"), marks.get("audit_entry")).stream()
                .filter(entry ->
                        !(streamed && "addImportPart".equals(entry.values().get("operation"))))
                .map(entry -> entry.neutral(neutral) + " "
                        + places.stream()
                                .filter(place -> place.values()
                                        .get("audit_id")
                                        .equals(entry.values().get("id")))
                                .map(place -> place.neutral(neutral))
                                .toList())
                .sorted()
                .toList();
    }
}

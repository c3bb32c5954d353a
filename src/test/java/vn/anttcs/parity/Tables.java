package vn.anttcs.parity;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.ResultSetMetaData;
import java.sql.SQLException;
import java.sql.Types;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** The tables of the house as found in the database, and what has come to them since an earlier moment. */
final class Tables {
    // Nothing changes or removes a row of them, and they are too large to be read around every case.
    private static final Map<String, String> GROWING = Map.of(
            "audit_entry", "id",
            "audit_place", "audit_id",
            "change_effect", "change_set_id",
            "payment_entry", "run_id",
            "payment_set_line", "set_id",
            "sheet_body", "id",
            "simulation_total", "simulation_id");
    private static final Set<Integer> LARGE = Set.of(Types.BLOB, Types.CLOB, Types.LONGVARBINARY, Types.LONGVARCHAR);
    private final Connection connection;
    private final Map<String, Table> tables = new TreeMap<>();
    private final Map<String, Seen> seen = new HashMap<>();
    // A hundred questions around each case: the database parses each of them once.
    private final Map<String, PreparedStatement> statements = new HashMap<>();
    private final boolean h2;
    // H2 numbers the changes of each table, MariaDB counts the rows that have changed in it when it is told to.
    private final boolean counting;
    private Map<String, Long> modified = Map.of();

    Tables(Connection connection) {
        this.connection = connection;
        try (ResultSet found = connection
                .getMetaData()
                .getTables(connection.getCatalog(), null, "%", new String[] {"TABLE", "BASE TABLE"})) {
            h2 = connection.getMetaData().getDatabaseProductName().equals("H2");
            while (found.next()) {
                String name = found.getString("TABLE_NAME").toLowerCase(Locale.ROOT);
                String schema = found.getString("TABLE_SCHEM");
                if (schema == null || !schema.equalsIgnoreCase("information_schema")) {
                    tables.put(name, table(name));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(failed);
        }
        counting = !h2
                && !read("show variables where variable_name = 'userstat' and value = 'ON'")
                        .isEmpty();
    }

    /** How changes of a table are found: by the stamps of its rows, by its growing numbers, or by reading all of it. */
    enum Kind {
        DATED,
        TOUCHED,
        GROWING,
        WHOLE
    }

    /**
     * A table.
     *
     * @param keys its primary key
     * @param columns all its columns but files and kept answers: those are compared where they are handed out
     */
    record Table(String name, Kind kind, List<String> keys, List<String> columns) {}

    /**
     * A table at one moment.
     *
     * @param stamp the last recorded time
     * @param highest the highest number, where it only grows
     * @param rows its rows by their keys, where it is read as a whole
     * @param modified the number of its last change, null where the database does not count them
     */
    record Mark(LocalDateTime stamp, long highest, Map<String, Map<String, Object>> rows, Long modified) {}

    /** What was read of a whole table, the digest that the database made of it then, and the number of its last change. */
    private record Seen(Map<String, Object> digest, Map<String, Map<String, Object>> rows, Long modified) {}

    /** Learns which tables have changed, so that the others need not be read again. */
    void look() {
        if (h2) {
            modified = changes("select table_name, last_modification as changes from information_schema.tables"
                    + " where lower(table_schema) = 'public'");
        } else if (counting) {
            Map<String, Long> found = new HashMap<>();
            tables.keySet().forEach(table -> found.put(table, 0L));
            found.putAll(changes("select table_name, rows_changed as changes from information_schema.table_statistics"
                    + " where table_schema = database()"));
            modified = found;
        }
    }

    private Map<String, Long> changes(String query) {
        return read(query).stream()
                .collect(Collectors.toMap(
                        row -> row.get("table_name").toString().toLowerCase(Locale.ROOT),
                        row -> ((Number) row.get("changes")).longValue()));
    }

    private boolean isAsAt(String table, Long change) {
        return change != null && change.equals(modified.get(table));
    }

    private Table table(String name) throws SQLException {
        List<String> keys = new ArrayList<>();
        try (ResultSet found = connection.getMetaData().getPrimaryKeys(connection.getCatalog(), null, name)) {
            while (found.next()) {
                keys.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
            }
        }
        Set<String> columns = new TreeSet<>();
        try (ResultSet found = connection.getMetaData().getColumns(connection.getCatalog(), null, name, "%")) {
            while (found.next()) {
                if (!LARGE.contains(found.getInt("DATA_TYPE"))) {
                    columns.add(found.getString("COLUMN_NAME").toLowerCase(Locale.ROOT));
                }
            }
        }
        boolean dated = columns.contains("recorded_at") && columns.contains("superseded_at");
        Kind kind = dated
                ? Kind.DATED
                : columns.contains("changed_at") ? Kind.TOUCHED : GROWING.containsKey(name) ? Kind.GROWING : Kind.WHOLE;
        return new Table(name, kind, List.copyOf(keys), List.copyOf(columns));
    }

    List<Table> all() {
        return List.copyOf(tables.values());
    }

    Table of(String name) {
        return tables.get(name);
    }

    /** The last recorded time. */
    LocalDateTime stamp() {
        return (LocalDateTime)
                read("select last_stamp from clock where id = 1").get(0).get("last_stamp");
    }

    Mark mark(Table table, LocalDateTime stamp) {
        return switch (table.kind()) {
            case DATED, TOUCHED -> new Mark(stamp, 0, Map.of(), modified.get(table.name()));
            case GROWING -> new Mark(stamp, highest(table), Map.of(), modified.get(table.name()));
            case WHOLE -> new Mark(stamp, 0, whole(table), modified.get(table.name()));
        };
    }

    private long highest(Table table) {
        Object highest = read("select max(" + GROWING.get(table.name()) + ") as highest from " + table.name())
                .get(0)
                .get("highest");
        return highest == null ? 0 : ((Number) highest).longValue();
    }

    long count(String fromWhere) {
        Object counted =
                read("select count(*) as counted from " + fromWhere).get(0).get("counted");
        return ((Number) counted).longValue();
    }

    /** All rows; they travel again only where the database's digest of them is another than last time. */
    private Map<String, Map<String, Object>> whole(Table table) {
        Seen known = seen.get(table.name());
        if (known != null && isAsAt(table.name(), known.modified())) {
            return known.rows();
        }
        String text = table.columns().stream()
                .map(column -> "coalesce(cast(" + column + " as " + (h2 ? "varchar" : "char") + "), '~')")
                .collect(Collectors.joining(", ", "concat_ws('|', '', ", ")"));
        Map<String, Object> digest = read("select count(*) as counted, sum(" + (h2 ? "ora_hash" : "crc32") + "(" + text
                        + ")) as hashed from " + table.name())
                .get(0);
        return seen.compute(
                        table.name(),
                        (name, last) -> new Seen(
                                digest,
                                last != null && last.digest().equals(digest) ? last.rows() : rows(table),
                                modified.get(name)))
                .rows();
    }

    private Map<String, Map<String, Object>> rows(Table table) {
        Map<String, Map<String, Object>> rows = new LinkedHashMap<>();
        read("select " + String.join(", ", table.columns()) + " from " + table.name())
                .forEach(row -> rows.put(key(table, row), row));
        return rows;
    }

    private static String key(Table table, Map<String, Object> row) {
        return table.keys().stream()
                .map(column -> String.valueOf(row.get(column)))
                .toList()
                .toString();
    }

    /** What has come to a table since, with the decisions that its rows rest on. */
    List<Row> since(Table table, Mark mark) {
        return found(table, mark).stream().map(this::decided).toList();
    }

    // A decision is stored once, by whichever door names it first: what counts is which one a row names.
    private Row decided(Row row) {
        if (!(row.values().get("decision_id") instanceof Number id)) {
            return row;
        }
        Map<String, Object> values = new TreeMap<>(row.values());
        values.put(
                "decision_id",
                read("select number, issued_on, issuer, signer, legal_basis from decision where id = ?", id)
                        .get(0)
                        .values()
                        .toString());
        return new Row(row.table(), row.change(), values, row.before());
    }

    private List<Row> found(Table table, Mark mark) {
        if (isAsAt(table.name(), mark.modified())) {
            return List.of();
        }
        boolean stamped = table.kind() == Kind.DATED || table.kind() == Kind.TOUCHED;
        if (stamped && stamp().equals(mark.stamp())) {
            return List.of();
        }
        return switch (table.kind()) {
            case DATED ->
                read(
                                "select * from " + table.name() + " where recorded_at > ?"
                                        + " or (superseded_at > ? and superseded_at < '9999-01-01')",
                                mark.stamp(),
                                mark.stamp())
                        .stream()
                        .map(row -> new Row(
                                table.name(),
                                ((LocalDateTime) row.get("recorded_at")).isAfter(mark.stamp()) ? "new" : "superseded",
                                row,
                                null))
                        .toList();
            case TOUCHED ->
                rows(table, "touched", "select * from " + table.name() + " where changed_at > ?", mark.stamp());
            case GROWING ->
                rows(
                        table,
                        "new",
                        "select * from " + table.name() + " where " + GROWING.get(table.name()) + " > ?",
                        mark.highest());
            case WHOLE -> difference(table, mark.rows(), whole(table));
        };
    }

    private List<Row> rows(Table table, String change, String query, Object value) {
        return read(query, value).stream()
                .map(row -> new Row(table.name(), change, row, null))
                .toList();
    }

    private static List<Row> difference(
            Table table, Map<String, Map<String, Object>> before, Map<String, Map<String, Object>> after) {
        List<Row> rows = new ArrayList<>();
        if (before == after) {
            return rows;
        }
        after.forEach((key, row) -> {
            if (!before.containsKey(key)) {
                rows.add(new Row(table.name(), "new", row, null));
            } else if (!before.get(key).equals(row)) {
                rows.add(new Row(table.name(), "changed", row, before.get(key)));
            }
        });
        before.forEach((key, row) -> {
            if (!after.containsKey(key)) {
                rows.add(new Row(table.name(), "removed", row, null));
            }
        });
        return rows;
    }

    private List<Map<String, Object>> read(String query, Object... values) {
        List<Map<String, Object>> rows = new ArrayList<>();
        try {
            PreparedStatement statement = prepared(query);
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.setFetchSize(10_000);
            try (ResultSet results = statement.executeQuery()) {
                while (results.next()) {
                    rows.add(row(results));
                }
            }
        } catch (SQLException failed) {
            throw new IllegalStateException(query, failed);
        }
        return rows;
    }

    private PreparedStatement prepared(String query) throws SQLException {
        PreparedStatement known = statements.get(query);
        if (known == null) {
            known = connection.prepareStatement(query);
            statements.put(query, known);
        }
        return known;
    }

    private static Map<String, Object> row(ResultSet results) throws SQLException {
        ResultSetMetaData columns = results.getMetaData();
        Map<String, Object> row = new TreeMap<>();
        for (int index = 1; index <= columns.getColumnCount(); index++) {
            Object value = results.getObject(index);
            if (value instanceof java.sql.Timestamp) {
                value = results.getObject(index, LocalDateTime.class);
            } else if (value instanceof java.sql.Clob) {
                value = results.getString(index);
            }
            row.put(columns.getColumnLabel(index).toLowerCase(Locale.ROOT), value);
        }
        return row;
    }
}

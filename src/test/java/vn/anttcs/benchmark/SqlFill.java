package vn.anttcs.benchmark;

import java.sql.Connection;
import java.sql.Date;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Fills tables by SQL while no server runs, for benchmarks of what is read, not of the way into it. */
abstract class SqlFill implements AutoCloseable {
    static final Date LAST = Date.valueOf("9999-12-31");
    static final Timestamp OPEN = Timestamp.valueOf("9999-12-31 00:00:00");
    private static final int BATCH = 5_000;

    private final Connection connection;
    /** In the order of first use, in which no row comes before what it refers to. */
    private final Map<String, Batch> batches = new LinkedHashMap<>();

    private final Timestamp recorded;
    private long nextId;

    SqlFill(Site site) throws SQLException {
        connection = DriverManager.getConnection(
                site.driverUrl(),
                site.settings().get("ANTTCS_DB_USER"),
                site.settings().get("ANTTCS_DB_PASSWORD"));
        connection.setAutoCommit(false);
        nextId = number("select next_value from id_block where series = 'id'");
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("select last_stamp from clock where id = 1")) {
            row.next();
            recorded = row.getTimestamp(1);
        }
    }

    /** The recorded time of everything that is written. */
    final Timestamp recorded() {
        return recorded;
    }

    /** A new internal id. */
    final long nextId() {
        return nextId++;
    }

    final Statement statement() throws SQLException {
        return connection.createStatement();
    }

    /** Writes what is left, and keeps the ids that were taken. */
    final void end() throws SQLException {
        update("update id_block set next_value = " + nextId + " where series = 'id'");
        flush();
    }

    @Override
    public void close() throws SQLException {
        connection.close();
    }

    final void add(String sql, Object... values) throws SQLException {
        Batch batch = batches.get(sql);
        if (batch == null) {
            batch = new Batch(connection.prepareStatement(sql));
            batches.put(sql, batch);
        }
        if (batch.add(values)) {
            flush();
        }
    }

    private void flush() throws SQLException {
        for (Batch batch : batches.values()) {
            batch.flush();
        }
        connection.commit();
    }

    final void update(String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.executeUpdate(sql);
        }
    }

    final long number(String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }

    final Map<Long, List<Long>> lists(String sql) throws SQLException {
        Map<Long, List<Long>> found = new HashMap<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(sql)) {
            while (rows.next()) {
                found.computeIfAbsent(rows.getLong(1), one -> new ArrayList<>()).add(rows.getLong(2));
            }
        }
        return found;
    }

    /** Rows of one table that are written together. */
    private static final class Batch {
        private final PreparedStatement statement;
        private int rows;

        Batch(PreparedStatement statement) {
            this.statement = statement;
        }

        boolean add(Object... values) throws SQLException {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.addBatch();
            return ++rows >= BATCH;
        }

        void flush() throws SQLException {
            if (rows > 0) {
                statement.executeBatch();
                rows = 0;
            }
        }
    }
}

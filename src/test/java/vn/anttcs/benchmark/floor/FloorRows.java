package vn.anttcs.benchmark.floor;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.concurrent.atomic.AtomicLong;

/** The rows of one recognised member, written by hand under the lock of the clock row. */
final class FloorRows {
    private static final AtomicLong IDS = new AtomicLong(1L << 50);
    private static final String TIMES = "'2026-01-01', '9999-12-31', ?, '9999-12-31', null";

    private FloorRows() {}

    static void insert(Connection connection, String citizenId) throws SQLException {
        long team = team(connection);
        long member = IDS.incrementAndGet();
        execute(
                connection,
                "insert into member (id, member_no, version) values (" + member + ", 'F" + member + "', 1)");
        execute(
                connection,
                "insert into citizen_claim (citizen_id, member_id) values ('" + citizenId + "', " + member + ")");
        execute(
                connection,
                "insert into decision (id, number, issued_on, issuer) values (" + IDS.incrementAndGet()
                        + ", '1/QĐ-UBND', '2026-01-01', 'Ủy ban nhân dân')");
        Timestamp stamp = stamp(connection);
        timed(
                connection,
                stamp,
                "insert into member_person (row_id, member_id, valid_from, valid_to, recorded_at, superseded_at, decision_id,"
                        + " citizen_id, full_name, folded_name, sex, date_of_birth) values (" + IDS.incrementAndGet()
                        + ", "
                        + member + ", " + TIMES + ", '" + citizenId
                        + "', 'Lê Văn Sàn', 'le van san', 'MALE', '1985-01-01')");
        for (String status : new String[] {"CANDIDATE", "SERVING"}) {
            timed(
                    connection,
                    stamp,
                    "insert into member_service (row_id, member_id, valid_from, valid_to, recorded_at, superseded_at,"
                            + " decision_id, status, team_id, post) values (" + IDS.incrementAndGet() + ", " + member
                            + ", "
                            + TIMES + ", '" + status + "', " + team + ", 'MEMBER')");
        }
        timed(
                connection,
                stamp,
                "insert into member_health (row_id, member_id, valid_from, valid_to, recorded_at, superseded_at,"
                        + " decision_id, issued_on, sufficient) values (" + IDS.incrementAndGet() + ", " + member + ", "
                        + TIMES + ", '2025-12-01', true)");
    }

    private static long team(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("select max(id) from team");
                ResultSet results = statement.executeQuery()) {
            results.next();
            return results.getLong(1);
        }
    }

    private static Timestamp stamp(Connection connection) throws SQLException {
        Timestamp last;
        try (PreparedStatement statement =
                        connection.prepareStatement("select last_stamp from clock where id = 1 for update");
                ResultSet results = statement.executeQuery()) {
            results.next();
            last = results.getTimestamp(1);
        }
        Timestamp stamp = new Timestamp(Math.max(System.currentTimeMillis(), last.getTime() + 1));
        timed(connection, stamp, "update clock set last_stamp = ? where id = 1");
        return stamp;
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.executeUpdate();
        }
    }

    private static void timed(Connection connection, Timestamp stamp, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, stamp);
            statement.executeUpdate();
        }
    }
}

package vn.anttcs.benchmark.floor;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;

/** The rows that a recognition leaves behind, written by hand: the locks, the stamp, the same inserts and updates. */
final class FloorRows {
    /** Others than those of earlier runs on the same data. */
    private static final AtomicLong IDS = new AtomicLong((1L << 50) + System.currentTimeMillis() * 1000);

    private static final Timestamp OPEN = Timestamp.valueOf("9999-12-31 00:00:00");
    private static final Date LAST = Date.valueOf("9999-12-31");
    private static final Date APPLIED = Date.valueOf("2025-08-01");
    private static final Date RECOGNISED = Date.valueOf("2025-08-20");

    private FloorRows() {}

    static void recognise(Connection connection, String memberNo) throws SQLException {
        long member = number(connection, "select id from member where member_no = ? for update", memberNo);
        update(connection, "update member set version = version + 1 where id = ?", member);
        String current = " from member_service where member_id = ? and superseded_at = '9999-12-31'";
        long candidacy = number(connection, "select row_id" + current, member);
        long team = number(connection, "select team_id" + current, member);
        number(connection, "select id from team where id = ? for update", team);
        update(connection, "update team set version = version + 1 where id = ?", team);
        long dossier = number(
                connection,
                "select row_id from member_dossier where member_id = ? and superseded_at = '9999-12-31'",
                member);
        long decision = IDS.incrementAndGet();
        update(
                connection,
                "insert into decision (id, number, issued_on, issuer) values (?, ?, ?, ?)",
                decision,
                // One of its own: thousands of the same would be in the way of the application.
                decision + "/QĐ-UBND",
                RECOGNISED,
                "Ủy ban nhân dân");
        Timestamp stamp = stamp(connection);
        update(connection, "update member_service set superseded_at = ? where row_id = ?", stamp, candidacy);
        service(connection, List.of(member, APPLIED, RECOGNISED, stamp, OPEN, "CANDIDATE", team), null);
        service(connection, List.of(member, RECOGNISED, LAST, stamp, OPEN, "SERVING", team), decision);
        update(connection, "update member_dossier set superseded_at = ? where row_id = ?", stamp, dossier);
        dossier(connection, member, team, decision, stamp);
        audit(connection, memberNo, stamp);
    }

    private static void service(Connection connection, List<Object> values, Long decision) throws SQLException {
        Object[] all = new Object[values.size() + 2];
        all[0] = IDS.incrementAndGet();
        for (int index = 0; index < values.size(); index++) {
            all[index + 1] = values.get(index);
        }
        all[all.length - 1] = decision;
        update(
                connection,
                "insert into member_service (row_id, member_id, valid_from, valid_to, recorded_at, superseded_at,"
                        + " status, team_id, decision_id, post) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'MEMBER')",
                all);
    }

    private static void dossier(Connection connection, long member, long team, long decision, Timestamp stamp)
            throws SQLException {
        update(
                connection,
                "insert into member_dossier (row_id, member_id, valid_from, valid_to, recorded_at, superseded_at,"
                        + " decision_id, applied_on, team_id, post, voted_on, council_present, votes_for, proposed_on,"
                        + " proposal_received_on, recognised_on) values (?, ?, ?, ?, ?, ?, ?, ?, ?, 'MEMBER',"
                        + " '2025-08-05', 7, 6, '2025-08-10', '2025-08-10', ?)",
                IDS.incrementAndGet(),
                member,
                APPLIED,
                LAST,
                stamp,
                OPEN,
                decision,
                APPLIED,
                team,
                RECOGNISED);
    }

    private static void audit(Connection connection, String memberNo, Timestamp stamp) throws SQLException {
        long entry = IDS.incrementAndGet();
        update(
                connection,
                "insert into audit_entry (id, happened_at, account_name, address, protocol, request_id, operation,"
                        + " outcome, decision_number, command_text) values (?, ?, 'floor', '127.0.0.1', 'REST', ?,"
                        + " 'recogniseMember', 'DONE', '1/QĐ-UBND', ?)",
                entry,
                stamp,
                "floor-" + entry,
                "{\"memberNo\":\"" + memberNo + "\"}");
        update(
                connection,
                "insert into audit_place (audit_id, place_no, record_no, unit_id) values (?, 1, ?, 1)",
                entry,
                memberNo);
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
        update(connection, "update clock set last_stamp = ? where id = 1", stamp);
        return stamp;
    }

    static long number(Connection connection, String sql, Object value) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setObject(1, value);
            try (ResultSet results = statement.executeQuery()) {
                results.next();
                return results.getLong(1);
            }
        }
    }

    static void update(Connection connection, String sql, Object... values) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int index = 0; index < values.length; index++) {
                statement.setObject(index + 1, values[index]);
            }
            statement.executeUpdate();
        }
    }
}

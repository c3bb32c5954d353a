package vn.anttcs.benchmark.floor;

import java.sql.Connection;
import java.sql.Date;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.atomic.AtomicLong;

/**
 * The plainest way to what the nation lacks, to what is overdue and to a hand-over: one query or a few, numbers of the law in
 * the code, no citation, no explanation.
 */
final class FloorEquipment {
    /** Others than those of earlier runs on the same data. */
    private static final AtomicLong IDS = new AtomicLong((3L << 50) + System.currentTimeMillis() * 1000);

    private static final String NOW =
            " recorded_at <= ? and superseded_at > ? and valid_from <= current_date and valid_to > current_date";

    private FloorEquipment() {}

    /** What is lacking of what is counted by strength, province by province. */
    static String gap(Connection connection, Timestamp known) throws SQLException {
        Map<Long, Long> strength = pairs(
                connection,
                "select team_id, count(*) from member_service where status = 'SERVING' and" + NOW + " group by team_id",
                known);
        Map<Long, Long> provinces = pairs(
                connection,
                "select f.team_id, u.parent_id from team_fact f join unit_fact u on u.unit_id = f.commune_id"
                        + " where f.recorded_at <= ? and f.superseded_at > ? and f.valid_to > current_date"
                        + " and u.superseded_at > '9999-01-01' and u.valid_to > current_date",
                known);
        Map<String, Long> missing = new TreeMap<>();
        for (Map.Entry<String, Integer> kind : Map.of(
                        "CHAIR", 100, "RUBBER_BATON", 80, "METAL_BATON", 50, "STAB_VEST", 30, "KNIFE_GLOVES", 30)
                .entrySet()) {
            Map<Long, Long> held = held(connection, known, kind.getKey());
            strength.forEach((team, members) -> {
                long due = (members * kind.getValue() + 99) / 100;
                missing.merge(
                        provinces.get(team) + " " + kind.getKey(),
                        Math.max(0, due - held.getOrDefault(team, 0L)),
                        Long::sum);
            });
        }
        return "{\"sums\":" + missing.size() + ",\"missing\":"
                + missing.values().stream().mapToLong(Long::longValue).sum() + "}";
    }

    private static Map<Long, Long> held(Connection connection, Timestamp known, String kind) throws SQLException {
        Map<Long, Long> held = pairs(
                connection,
                "select e.holder_id, sum(e.quantity) from equipment_entry e join equipment_kind k on k.id = e.kind_id"
                        + " where e.holder_kind = 'TEAM' and k.kind_code = '" + kind + "'"
                        + " and e.state = 'SERVICEABLE' and e.recorded_at <= ? and e.recorded_at <= ?"
                        + " and e.business_day <= current_date group by e.holder_id",
                known);
        pairs(
                        connection,
                        "select s.team_id, sum(e.quantity) from equipment_entry e join equipment_kind k"
                                + " on k.id = e.kind_id join member_service s on s.member_id = e.holder_id"
                                + " where e.holder_kind = 'MEMBER' and k.kind_code = '" + kind + "'"
                                + " and e.state = 'SERVICEABLE' and s.recorded_at <= ? and s.superseded_at > ?"
                                + " and s.valid_to > current_date and s.status = 'SERVING'"
                                + " and e.business_day <= current_date group by s.team_id",
                        known)
                .forEach((team, quantity) -> held.merge(team, quantity, Long::sum));
        return held;
    }

    private static Map<Long, Long> pairs(Connection connection, String sql, Timestamp known) throws SQLException {
        Map<Long, Long> found = new HashMap<>();
        try (PreparedStatement statement = connection.prepareStatement(sql)) {
            statement.setTimestamp(1, known);
            statement.setTimestamp(2, known);
            try (ResultSet rows = statement.executeQuery()) {
                while (rows.next()) {
                    found.put(rows.getLong(1), rows.getLong(2));
                }
            }
        }
        return found;
    }

    /** Fifty pieces of the teams of a commune or of a province whose check is overdue, team by team until they are enough. */
    static String due(Connection connection, String unit, LocalDate day) throws SQLException {
        StringBuilder json = new StringBuilder("[");
        int found = 0;
        try (PreparedStatement statement = connection.prepareStatement("select i.serial_no, d.due_day"
                + " from equipment_entry e join equipment_item i on i.id = e.item_id"
                + " join equipment_check_target t on t.item_id = i.id"
                + " join equipment_check_due d on d.target_id = t.id and d.superseded_at = '9999-12-31'"
                + " where e.holder_kind = 'TEAM' and e.holder_id = ? and e.state = 'SERVICEABLE' and e.quantity > 0"
                + " and d.due_day < ?")) {
            for (long team : teams(connection, unit)) {
                statement.setLong(1, team);
                statement.setDate(2, Date.valueOf(day));
                try (ResultSet rows = statement.executeQuery()) {
                    while (found < 50 && rows.next()) {
                        json.append(found++ == 0 ? "" : ",")
                                .append("{\"serialNo\":\"")
                                .append(rows.getString(1))
                                .append("\",\"due\":\"")
                                .append(rows.getString(2))
                                .append("\"}");
                    }
                }
                if (found == 50) {
                    break;
                }
            }
        }
        return "{\"items\":" + json.append("]}");
    }

    private static List<Long> teams(Connection connection, String unit) throws SQLException {
        long id = FloorRows.number(
                connection,
                "select unit_id from unit_fact where code = ? and superseded_at = '9999-12-31' and valid_to > current_date",
                unit);
        List<Long> teams = new ArrayList<>();
        for (String within : List.of(
                "select team_id from team_fact where commune_id = ? and superseded_at = '9999-12-31'",
                "select f.team_id from unit_fact u join team_fact f on f.commune_id = u.unit_id"
                        + " and f.superseded_at = '9999-12-31' where u.parent_id = ? and u.superseded_at = '9999-12-31'"
                        + " and u.valid_to > current_date")) {
            try (PreparedStatement statement = connection.prepareStatement(within)) {
                statement.setLong(1, id);
                try (ResultSet rows = statement.executeQuery()) {
                    while (rows.next()) {
                        teams.add(rows.getLong(1));
                    }
                }
            }
        }
        return teams;
    }

    /** Hands pieces out: store, kind, and on each further line a member and the serial numbers. */
    static void handOver(Connection connection, String body) throws SQLException {
        String[] lines = body.split("\n", -1);
        long store = FloorRows.number(connection, "select id from equipment_store where store_no = ?", lines[0]);
        long kind = FloorRows.number(connection, "select id from equipment_kind where kind_code = ?", lines[1]);
        FloorRows.number(
                connection,
                "select holder_id from equipment_holder where holder_kind = 'STORE' and holder_id = ? for update",
                store);
        long list = IDS.incrementAndGet();
        FloorRows.update(
                connection,
                "insert into equipment_handover (id, list_no, direction, store_id, business_day, officer, recorded_at)"
                        + " values (?, ?, 'HAND_OVER', ?, '2026-07-01', 'floor', current_timestamp)",
                list,
                "F" + list,
                store);
        for (int person = 2; person < lines.length; person++) {
            String[] words = lines[person].split(" ", -1);
            long member = FloorRows.number(connection, "select id from member where member_no = ?", words[0]);
            long movement = IDS.incrementAndGet();
            FloorRows.update(
                    connection,
                    "insert into equipment_movement (id, movement_no, act, business_day, recorded_at)"
                            + " values (?, ?, 'ISSUE', '2026-07-01', current_timestamp)",
                    movement,
                    "F" + movement);
            FloorRows.update(
                    connection,
                    "insert into equipment_handover_movement (handover_id, post, movement_id) values (?, ?, ?)",
                    list,
                    person,
                    movement);
            entries(connection, words, new long[] {movement, store, member, kind});
        }
    }

    private static void entries(Connection connection, String[] words, long[] ids) throws SQLException {
        try (PreparedStatement insert =
                connection.prepareStatement("insert into equipment_entry (id, movement_id, line_no, holder_kind,"
                        + " holder_id, kind_id, size_code, lot_no, item_id, state, quantity, business_day, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, '', '', ?, 'SERVICEABLE', ?, '2026-07-01', current_timestamp)")) {
            for (int line = 1; line < words.length; line++) {
                long item = FloorRows.number(
                        connection,
                        "select id from equipment_item where serial_no = ? and kind_id = " + ids[3],
                        words[line]);
                long there = FloorRows.number(
                        connection,
                        "select sum(quantity) from equipment_entry where holder_kind = 'STORE' and item_id = ?",
                        item);
                if (there != 1) {
                    throw new SQLException("not in the store: " + words[line]);
                }
                entry(insert, line, ids, item, -1);
                entry(insert, line, ids, item, 1);
            }
            insert.executeBatch();
        }
    }

    private static void entry(PreparedStatement insert, int line, long[] ids, long item, int quantity)
            throws SQLException {
        insert.setLong(1, IDS.incrementAndGet());
        insert.setLong(2, ids[0]);
        insert.setInt(3, line);
        insert.setString(4, quantity < 0 ? "STORE" : "MEMBER");
        insert.setLong(5, quantity < 0 ? ids[1] : ids[2]);
        insert.setLong(6, ids[3]);
        insert.setLong(7, item);
        insert.setInt(8, quantity);
        insert.addBatch();
    }
}

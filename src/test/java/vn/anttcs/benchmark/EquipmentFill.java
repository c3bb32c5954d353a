package vn.anttcs.benchmark;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/**
 * Equips the generated nation: for each team seven pieces with serial numbers and six holdings, for each member six
 * holdings; a store in each province received all of it and handed it out. Written by SQL while no server runs, since the
 * ledger is read here, not the way into it: about three million pieces and holdings in seven million entries. Every second
 * rubber baton was checked once by a plan.
 */
final class EquipmentFill extends SqlFill {
    static final String PLAN = "DO-KIEM";
    private static final LocalDate RECEIVED = LocalDate.of(2025, 7, 1);
    private static final Map<String, Integer> PIECES_OF_TEAM =
            new TreeMap<>(Map.of("RUBBER_BATON", 3, "METAL_BATON", 2, "STAB_VEST", 2));
    private static final Map<String, Integer> HELD_BY_TEAM =
            new TreeMap<>(Map.of("DESK", 3, "CHAIR", 3, "CABINET", 1, "BED", 2, "MEETING_TABLE", 1, "KNIFE_GLOVES", 1));
    private static final Map<String, Integer> HELD_BY_MEMBER = new TreeMap<>(
            Map.of("SOFT_HAT", 1, "SPRING_SUMMER_SET", 2, "AUTUMN_WINTER_SET", 1, "SHOES", 1, "BELT", 1, "BADGE", 1));

    private final Map<String, Long> kinds = new HashMap<>();
    private long movements;
    private long held;

    private EquipmentFill(Site site) throws SQLException {
        super(site);
        movements = number("select next_value from id_block where series = 'equipment_movement_no'");
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery("select kind_code, id from equipment_kind")) {
            while (rows.next()) {
                kinds.put(rows.getString(1), rows.getLong(2));
            }
        }
    }

    /** Equips a nation that holds nothing; leaves any other alone. */
    static void run(Site site) throws SQLException {
        long start = System.nanoTime();
        try (EquipmentFill fill = new EquipmentFill(site)) {
            if (fill.number("select count(*) from equipment_item") == 0) {
                fill.all();
                System.out.printf(
                        Locale.ROOT,
                        "nation equipped by SQL: %d pieces and holdings, %.1f s%n",
                        fill.held,
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    private void all() throws SQLException {
        long plan = plan();
        Map<Long, Long> stores = stores();
        Map<Long, List<Long>> members = lists("select s.team_id, s.member_id from member_service s"
                + " where s.status = 'SERVING' and s.superseded_at > '9999-01-01' and s.valid_to > '9999-01-01'");
        Map<Long, Map<String, Long>> quantities = new TreeMap<>();
        try (Statement statement = statement();
                ResultSet teams = statement.executeQuery("select f.team_id, u.parent_id from team_fact f"
                        + " join unit_fact u on u.unit_id = f.commune_id and u.superseded_at > '9999-01-01'"
                        + " and u.valid_to > '9999-01-01'"
                        + " where f.superseded_at > '9999-01-01' and f.valid_to > '9999-01-01'")) {
            List<long[]> all = new ArrayList<>();
            while (teams.next()) {
                all.add(new long[] {teams.getLong(1), teams.getLong(2)});
            }
            for (long[] team : all) {
                long store = stores.get(team[1]);
                Map<String, Long> received = quantities.computeIfAbsent(store, one -> new TreeMap<>());
                equip("TEAM", team[0], store, HELD_BY_TEAM, received);
                pieces(team[0], store, plan);
                for (long member : members.getOrDefault(team[0], List.of())) {
                    equip("MEMBER", member, store, HELD_BY_MEMBER, received);
                }
            }
        }
        for (Map.Entry<Long, Map<String, Long>> store : quantities.entrySet()) {
            receive(store.getKey(), store.getValue());
        }
        update("update id_block set next_value = " + movements + " where series = 'equipment_movement_no'");
        end();
    }

    private long plan() throws SQLException {
        long plan = nextId();
        add(
                "insert into equipment_check_plan (id, kind_id, plan_code, version) values (?, ?, ?, 1)",
                plan,
                kinds.get("RUBBER_BATON"),
                PLAN);
        add(
                "insert into equipment_check_plan_fact (row_id, plan_id, valid_from, valid_to, recorded_at,"
                        + " superseded_at, title, interval_months, warn_days, points, checkers, legal_basis)"
                        + " values (?, ?, ?, ?, ?, ?, 'Kiểm tra đo kiểm', 6, 30, 'VO\tVỏ ngoài', 'TEAM', 'Đo kiểm')",
                nextId(),
                plan,
                Date.valueOf(RECEIVED),
                LAST,
                recorded(),
                OPEN);
        return plan;
    }

    /** A store of each province, by internal id of the province. */
    private Map<Long, Long> stores() throws SQLException {
        Map<Long, Long> stores = new HashMap<>();
        List<Long> provinces = new ArrayList<>();
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery("select distinct u.unit_id from unit_fact u where"
                        + " u.level = 'PROVINCE' and u.superseded_at > '9999-01-01' and u.valid_to > '9999-01-01'")) {
            while (rows.next()) {
                provinces.add(rows.getLong(1));
            }
        }
        long number = number("select next_value from id_block where series = 'equipment_store_no'");
        for (long province : provinces) {
            long store = nextId();
            stores.put(province, store);
            add(
                    "insert into equipment_store (id, store_no, version) values (?, ?, 1)",
                    store,
                    String.format("KHO%06d", number++));
            add(
                    "insert into equipment_store_fact (row_id, store_id, valid_from, valid_to, recorded_at,"
                            + " superseded_at, title, unit_id) values (?, ?, ?, ?, ?, ?, 'Kho của tỉnh', ?)",
                    nextId(),
                    store,
                    Date.valueOf(RECEIVED),
                    LAST,
                    recorded(),
                    OPEN,
                    province);
            add("insert into equipment_holder (holder_kind, holder_id) values ('STORE', ?)", store);
        }
        update("update id_block set next_value = " + number + " where series = 'equipment_store_no'");
        return stores;
    }

    private void equip(String holder, long id, long store, Map<String, Integer> what, Map<String, Long> received)
            throws SQLException {
        Date day = day(id);
        long movement = movement("ISSUE", day);
        int line = 1;
        for (Map.Entry<String, Integer> kind : what.entrySet()) {
            long kindId = kinds.get(kind.getKey());
            entry(movement, line, "STORE", store, kindId, 0, -kind.getValue(), day);
            entry(movement, line++, holder, id, kindId, 0, kind.getValue(), day);
            received.merge(kind.getKey(), (long) kind.getValue(), Long::sum);
            held++;
        }
    }

    private void pieces(long team, long store, long plan) throws SQLException {
        Date day = day(team);
        long receipt = movement("RECEIVE", Date.valueOf(RECEIVED));
        long issue = movement("ISSUE", day);
        int line = 1;
        for (Map.Entry<String, Integer> kind : PIECES_OF_TEAM.entrySet()) {
            long kindId = kinds.get(kind.getKey());
            for (int piece = 0; piece < kind.getValue(); piece++) {
                long item = nextId();
                add("insert into equipment_item (id, kind_id, serial_no) values (?, ?, ?)", item, kindId, "DK" + item);
                entry(receipt, line, "SUPPLIER", 0, kindId, item, -1, Date.valueOf(RECEIVED));
                entry(receipt, line, "STORE", store, kindId, item, 1, Date.valueOf(RECEIVED));
                entry(issue, line, "STORE", store, kindId, item, -1, day);
                entry(issue, line++, "TEAM", team, kindId, item, 1, day);
                if (kind.getKey().equals("RUBBER_BATON") && item % 2 == 0) {
                    checked(plan, item, day.toLocalDate().plusMonths(5));
                }
                held++;
            }
        }
    }

    private void checked(long plan, long item, LocalDate day) throws SQLException {
        long target = nextId();
        add(
                "insert into equipment_check_target (id, plan_id, item_id, holder_kind, holder_id, size_code, lot_no)"
                        + " values (?, ?, ?, '', 0, '', '')",
                target,
                plan,
                item);
        add(
                "insert into equipment_check_due (row_id, target_id, valid_from, valid_to, recorded_at, superseded_at,"
                        + " checked_on, due_day) values (?, ?, ?, ?, ?, ?, ?, ?)",
                nextId(),
                target,
                Date.valueOf(day),
                LAST,
                recorded(),
                OPEN,
                Date.valueOf(day),
                Date.valueOf(day.plusMonths(6)));
    }

    private void receive(long store, Map<String, Long> quantities) throws SQLException {
        Date day = Date.valueOf(RECEIVED);
        long movement = movement("RECEIVE", day);
        int line = 1;
        for (Map.Entry<String, Long> kind : quantities.entrySet()) {
            long quantity = kind.getValue() * 11 / 10;
            entry(movement, line, "SUPPLIER", 0, kinds.get(kind.getKey()), 0, -quantity, day);
            entry(movement, line++, "STORE", store, kinds.get(kind.getKey()), 0, quantity, day);
        }
    }

    /** Some day of the year after the receipt, the same in every run. */
    private static Date day(long id) {
        return Date.valueOf(RECEIVED.plusDays(1 + id % 330));
    }

    private long movement(String act, Date day) throws SQLException {
        long id = nextId();
        add(
                "insert into equipment_movement (id, movement_no, act, business_day, recorded_at) values (?, ?, ?, ?, ?)",
                id,
                String.format("GN%07d", movements++),
                act,
                day,
                recorded());
        return id;
    }

    private void entry(long movement, int line, String holder, long id, long kind, long item, long quantity, Date day)
            throws SQLException {
        add(
                "insert into equipment_entry (id, movement_id, line_no, holder_kind, holder_id, kind_id, size_code,"
                        + " lot_no, item_id, state, quantity, business_day, recorded_at)"
                        + " values (?, ?, ?, ?, ?, ?, '', '', ?, 'SERVICEABLE', ?, ?, ?)",
                nextId(),
                movement,
                line,
                holder,
                id,
                kind,
                item,
                quantity,
                day,
                recorded());
    }
}

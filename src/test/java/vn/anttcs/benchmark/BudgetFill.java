package vn.anttcs.benchmark;

import java.sql.Date;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.sql.Timestamp;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * A budget year of the province with the most communes: allocations to it and to each commune on three sources and six
 * classifications, adjustments, forty other spendings in each commune of which some are taken back, and twelve payment runs
 * in each commune with differences, payments, returns and second payments. Written by SQL while no server runs, since
 * positions and journals read them; the members in the runs are numbers alone, for no position asks who they are.
 */
final class BudgetFill extends SqlFill {
    static final int YEAR = 2025;
    private static final int MEMBERS = 65;
    private static final int SPENDINGS = 40;
    private static final int SETS = 6;
    private static final String MARK = "do-kiem-ngan-sach";
    private static final String APPROVED = "join (select id as run_id, 0 as member_id, approved_at as at_time,"
            + " cast(approved_at as date) as on_day, 1 as sign from payment_run) w on w.run_id = r.id";
    private static final String PAID = "join (select run_id, member_id, noted_at as at_time, acted_on as on_day,"
            + " case when pay_state = 'RETURNED' then 1 else -1 end as sign from payment_act) w on w.run_id = r.id";
    private static final List<String> SOURCES = List.of("LOCAL_BUDGET", "CENTRAL_BUDGET", "OTHER_SOURCE");
    private static final List<String> CODES =
            List.of("009-041-7149", "009-041-7150", "009-041-6949", "009-041-7001", "009-041-7012", "009-041-7049");

    private long acts;
    private long entries;
    private long members = 1L << 50;

    private BudgetFill(Site site) throws SQLException {
        super(site);
    }

    /** Fills the year once; what it wrote before stays. */
    static void run(Site site) throws SQLException {
        long start = System.nanoTime();
        try (BudgetFill fill = new BudgetFill(site)) {
            if (fill.number("select count(*) from budget_act where made_by = '" + MARK + "'") == 0) {
                fill.all();
                System.out.printf(
                        Locale.ROOT,
                        "budget of %d by SQL: %d acts, %d members' months in payment runs, %.1f s%n",
                        YEAR,
                        fill.acts,
                        fill.entries,
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    /** The codes of the province and of one of its communes. */
    static List<String> units(Site site) throws SQLException {
        try (BudgetFill fill = new BudgetFill(site)) {
            long province = fill.largest();
            return List.of(
                    fill.code(province), fill.code(fill.communes(province).get(0)));
        }
    }

    private String code(long unit) throws SQLException {
        try (Statement statement = statement();
                ResultSet row = statement.executeQuery("select code from unit_fact where unit_id = " + unit
                        + " and superseded_at > '9999-01-01' and valid_to > '9999-01-01'")) {
            row.next();
            return row.getString(1);
        }
    }

    private long largest() throws SQLException {
        return number("select parent_id from unit_fact where level = 'COMMUNE' and superseded_at > '9999-01-01'"
                + " and valid_to > '9999-01-01' group by parent_id order by count(*) desc, parent_id limit 1");
    }

    private List<Long> communes(long province) throws SQLException {
        List<Long> communes = new ArrayList<>();
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery("select unit_id from unit_fact where parent_id = " + province
                        + " and superseded_at > '9999-01-01' and valid_to > '9999-01-01' order by unit_id")) {
            while (rows.next()) {
                communes.add(rows.getLong(1));
            }
        }
        return communes;
    }

    private void all() throws SQLException {
        long province = largest();
        LocalDate begin = LocalDate.of(YEAR, 1, 2);
        act(province, "ALLOCATE", begin, 0, whole(90_000_000_000L));
        List<long[]> sets = sets();
        int index = 0;
        for (long commune : communes(province)) {
            act(commune, "ALLOCATE", begin.plusDays(5), 0, whole(500_000_000L));
            for (int quarter = 1; quarter <= 4; quarter++) {
                act(commune, "ADJUST", LocalDate.of(YEAR, 3 * quarter, 20), 0, some(quarter, 3, 2_000_000L));
            }
            for (int number = 0; number < SPENDINGS; number++) {
                LocalDate day = LocalDate.of(YEAR, 1, 10).plusDays(number * 350L / SPENDINGS);
                long act = act(commune, "SPEND", day, 0, some(number, 1 + number % 2, 3_000_000L));
                if (number % 20 == 19) {
                    act(commune, "REVERSE", day.plusDays(3), act, some(number, 1 + number % 2, -3_000_000L));
                }
            }
            runs(commune, index++, sets);
        }
        update("update id_block set next_value = next_value + " + acts + " where series = 'budget_act_no'");
        end();
        book("SPENT", APPROVED);
        book("UNPAID", APPROVED);
        book("UNPAID", PAID);
        end();
    }

    /** What the runs move on the lines, as the house keeps it at each approval, payment and return. */
    private void book(String flow, String when) throws SQLException {
        update("insert into payment_booking (run_id, recorded_at, effective_on, flow, commune_id, funding_source,"
                + " funding_level, classification, fact_month, amount_dong) select r.id, w.at_time, w.on_day, '" + flow
                + "', x.commune_id, l.funding_source, '', l.classification, r.fact_month,"
                + " sum(w.sign * x.sign * l.amount_dong) from payment_run r " + when
                + " join (select run_id, member_id,"
                + " commune_id, set_id, 1 as sign from payment_entry union all select run_id, member_id, commune_id,"
                + " before_id, -1 from payment_entry where before_id is not null) x on x.run_id = r.id"
                + " and (w.member_id = 0 or w.member_id = x.member_id) join payment_set_line l on l.set_id = x.set_id"
                + " where r.state = 'APPROVED' and r.prepared_by = '" + MARK + "' group by r.id, w.at_time, w.on_day,"
                + " x.commune_id, l.funding_source, l.classification, r.fact_month");
    }

    /** Every source with every classification. */
    private static List<Object[]> whole(long dong) {
        List<Object[]> lines = new ArrayList<>();
        SOURCES.forEach(source -> CODES.forEach(code -> lines.add(new Object[] {source, code, dong})));
        return lines;
    }

    /** Some of them. */
    private static List<Object[]> some(int first, int count, long dong) {
        return whole(dong).subList(first % 15, first % 15 + count);
    }

    private static Timestamp noon(LocalDate day) {
        return Timestamp.valueOf(day.atTime(5, 0));
    }

    private long act(long unit, String kind, LocalDate day, long reversed, List<Object[]> lines) throws SQLException {
        long id = nextId();
        add(
                "insert into budget_act (id, act_no, unit_id, budget_year, kind, effective_on, recorded_at, reversed_id,"
                        + " made_by) values (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                "DK" + id,
                unit,
                YEAR,
                kind,
                Date.valueOf(day),
                noon(day),
                reversed == 0 ? null : reversed,
                MARK);
        int number = 1;
        for (Object[] line : lines) {
            add(
                    "insert into budget_entry (act_id, line_no, funding_source, funding_level, classification,"
                            + " amount_dong) values (?, ?, ?, '', ?, ?)",
                    id,
                    number++,
                    line[0],
                    line[1],
                    line[2]);
        }
        acts++;
        return id;
    }

    /** For each month the sets of lines that members share. */
    private List<long[]> sets() throws SQLException {
        long body = nextId();
        add("insert into sheet_body (id, checksum, body) values (?, ?, ?)", body, MARK, new byte[] {1});
        List<long[]> sets = new ArrayList<>();
        for (int month = 1; month <= 12; month++) {
            long[] ids = new long[SETS];
            for (int kind = 0; kind < SETS; kind++) {
                ids[kind] = nextId();
                add(
                        "insert into payment_set (id, checksum, fact_month) values (?, ?, ?)",
                        ids[kind],
                        MARK + ids[kind],
                        YearMonth.of(YEAR, month).toString());
                for (int line = 0; line < CODES.size(); line++) {
                    add(
                            "insert into payment_set_line (set_id, line_no, item_code, policy_code, body_id, outcome,"
                                    + " amount_dong, is_limited, funding_source, classification)"
                                    + " values (?, ?, ?, 'DO-KIEM', ?, 'PAID', ?, false, ?, ?)",
                            ids[kind],
                            line + 1,
                            "KHOAN_" + line,
                            body,
                            100_000L * (kind + 1),
                            SOURCES.get(line % SOURCES.size()),
                            CODES.get(line));
                }
            }
            sets.add(ids);
        }
        return sets;
    }

    private void runs(long commune, int index, List<long[]> sets) throws SQLException {
        long first = members;
        members += MEMBERS;
        for (int month = 1; month <= 12; month++) {
            LocalDate approved = YearMonth.of(YEAR, month).atEndOfMonth().plusDays(5);
            boolean waits = month == 12 && index < 10;
            long run = run(commune, month, waits ? null : approved);
            for (int number = 0; number < MEMBERS; number++) {
                long member = first + number;
                entry(run, member, month, commune, sets.get(month - 1)[number % SETS], null);
                if (month > 1 && number % 20 == month % 20) {
                    long[] before = sets.get(month - 2);
                    entry(run, member, month - 1, commune, before[(number + 1) % SETS], before[number % SETS]);
                }
                add(
                        "insert into payment_member (run_id, member_id, commune_id, reviews, month_dong,"
                                + " difference_dong, carried_in_dong, carried_out_dong, payable_dong, pay_state, acts)"
                                + " values (?, ?, ?, '', 600000, 0, 0, 0, 600000, ?, 0)",
                        run,
                        member,
                        commune,
                        month < 12 ? "PAID" : "PAYABLE");
                if (month < 12) {
                    delivery(run, member, approved.plusDays(5), number);
                }
            }
        }
    }

    private long run(long commune, int month, LocalDate approved) throws SQLException {
        long run = nextId();
        Timestamp prepared = noon(YearMonth.of(YEAR, month).atEndOfMonth());
        add(
                "insert into payment_run (id, run_no, unit_id, fact_month, known_on, state, prepared_by, created_at,"
                        + " prepared_at, approved_by, approved_at, last_member_id, members_expected, members_done,"
                        + " version) values (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, 0, ?, ?, 1)",
                run,
                "DK" + run,
                commune,
                YearMonth.of(YEAR, month).toString(),
                prepared,
                approved == null ? "PREPARED" : "APPROVED",
                MARK,
                prepared,
                prepared,
                approved == null ? null : MARK,
                approved == null ? null : noon(approved),
                MEMBERS,
                MEMBERS);
        return run;
    }

    private void entry(long run, long member, int month, long commune, long set, Long before) throws SQLException {
        add(
                "insert into payment_entry (run_id, member_id, fact_month, commune_id, set_id, before_id, amount_dong)"
                        + " values (?, ?, ?, ?, ?, ?, 600000)",
                run,
                member,
                YearMonth.of(YEAR, month).toString(),
                commune,
                set,
                before);
        entries++;
    }

    /** Paid; one in fifty comes back, and half of these are paid again. */
    private void delivery(long run, long member, LocalDate day, int number) throws SQLException {
        paid(run, member, 1, "PAID", day);
        if (number % 50 == 7) {
            paid(run, member, 2, "RETURNED", day.plusDays(4));
            if (member % 2 == 0) {
                paid(run, member, 3, "PAID_AGAIN", day.plusDays(8));
            }
        }
    }

    private void paid(long run, long member, int number, String state, LocalDate day) throws SQLException {
        add(
                "insert into payment_act (run_id, member_id, act_no, pay_state, acted_on, noted_by, noted_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?)",
                run,
                member,
                number,
                state,
                Date.valueOf(day),
                MARK,
                noon(day));
    }
}

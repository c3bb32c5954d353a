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
 * Gives everybody of the generated nation ten confirmed nights of duty in a month: a sheet for each team, about three
 * million entries. Written by SQL while no server runs, since payment reads them; entering them is another matter.
 */
final class DutyFill extends SqlFill {
    static final YearMonth MONTH = YearMonth.of(2026, 7);
    private static final int NIGHTS = 10;

    private long sheets;
    private long entries;

    private DutyFill(Site site) throws SQLException {
        super(site);
        sheets = number("select next_value from id_block where series = 'duty_sheet_no'");
        entries = number("select next_value from id_block where series = 'duty_entry_no'");
    }

    /** Fills a nation without any duty in the month; leaves any other alone. */
    static void run(Site site) throws SQLException {
        long start = System.nanoTime();
        try (DutyFill fill = new DutyFill(site)) {
            if (fill.number("select count(*) from duty_sheet where duty_month = '" + MONTH + "'") == 0) {
                long before = fill.entries;
                fill.all();
                System.out.printf(
                        Locale.ROOT,
                        "nights of duty in %s by SQL: %d entries, %.1f s%n",
                        MONTH,
                        fill.entries - before,
                        (System.nanoTime() - start) / 1e9);
            }
        }
    }

    /** A member in a team, and the commune of the team. */
    private record Serving(long teamId, long communeId, String memberNo) {}

    private void all() throws SQLException {
        long team = 0;
        long sheet = 0;
        for (Serving serving : serving()) {
            if (serving.teamId() != team) {
                team = serving.teamId();
                sheet = sheet(team);
            }
            for (int night = 0; night < NIGHTS; night++) {
                entry(sheet, serving, MONTH.atDay(1 + (int) (entries % 3) + 3 * night));
            }
        }
        update("update id_block set next_value = " + sheets + " where series = 'duty_sheet_no'");
        update("update id_block set next_value = " + entries + " where series = 'duty_entry_no'");
        end();
    }

    private List<Serving> serving() throws SQLException {
        List<Serving> all = new ArrayList<>();
        try (Statement statement = statement();
                ResultSet rows = statement.executeQuery("select s.team_id, f.commune_id, m.member_no"
                        + " from member_service s join member m on m.id = s.member_id"
                        + " join team_fact f on f.team_id = s.team_id and f.superseded_at > '9999-01-01'"
                        + " and f.valid_to > '9999-01-01'"
                        + " where s.status = 'SERVING' and s.superseded_at > '9999-01-01' and s.valid_to > '9999-01-01'"
                        + " and s.valid_from < '" + MONTH.atDay(1) + "' order by s.team_id, m.member_no")) {
            while (rows.next()) {
                all.add(new Serving(rows.getLong(1), rows.getLong(2), rows.getString(3)));
            }
        }
        return all;
    }

    private long sheet(long team) throws SQLException {
        long sheet = nextId();
        add(
                "insert into duty_sheet (id, sheet_no, team_id, duty_month, version) values (?, ?, ?, ?, 1)",
                sheet,
                String.format("BT%07d", sheets++),
                team,
                MONTH.toString());
        add(
                "insert into duty_sheet_state (row_id, sheet_id, valid_from, valid_to, recorded_at, superseded_at, state,"
                        + " correction_no, entered_by, changed_by, judged_by)"
                        + " values (?, ?, ?, ?, ?, ?, 'CONFIRMED', 0, 'do-kiem', 'do-kiem', 'do-kiem')",
                nextId(),
                sheet,
                Date.valueOf(MONTH.atDay(1)),
                Date.valueOf(MONTH.plusMonths(1).atDay(1)),
                recorded(),
                OPEN);
        return sheet;
    }

    private void entry(long sheet, Serving serving, LocalDate day) throws SQLException {
        Timestamp recorded = recorded();
        add(
                "insert into duty_entry (row_id, sheet_id, entry_no, valid_from, valid_to, recorded_at, superseded_at,"
                        + " member_no, duty_kind, hours, basis_no, place_id, confirmed_at, withdrawn_at)"
                        + " values (?, ?, ?, ?, ?, ?, ?, ?, 'NIGHT', 8, 'KH0000001', ?, ?, ?)",
                nextId(),
                sheet,
                String.format("DT%09d", entries++),
                Date.valueOf(day),
                Date.valueOf(day.plusDays(1)),
                recorded,
                OPEN,
                serving.memberNo(),
                serving.communeId(),
                recorded,
                OPEN);
    }
}

package vn.anttcs.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.duty.rule.SheetState;
import vn.anttcs.platform.persistence.Database;

/** Finds duty sheets, in the order of their numbers. */
@ApplicationScoped
public class SheetSearch {
    /**
     * What is wanted; null means no condition.
     *
     * @param teamIds of these teams
     */
    public record Wanted(Collection<Long> teamIds, YearMonth month, SheetState state) {}

    /**
     * One that was found.
     *
     * @param entries how many stood on it at the recorded time
     */
    public record Found(
            String sheetNo,
            long teamId,
            YearMonth month,
            SheetState state,
            int correctionNo,
            String reason,
            long entries,
            long version) {}

    private Database database;

    protected SheetSearch() {}

    @Inject
    public SheetSearch(Database database) {
        this.database = database;
    }

    /** At most so many after a number. */
    public List<Found> next(Wanted wanted, Instant known, String after, int most) {
        List<String> conditions =
                new ArrayList<>(List.of("f.recorded_at <= :known and f.superseded_at > :known", "s.sheet_no > :after"));
        if (wanted.teamIds() != null) {
            conditions.add("s.team_id in (<teams>)");
        }
        if (wanted.month() != null) {
            conditions.add("s.duty_month = :month");
        }
        if (wanted.state() != null) {
            conditions.add("f.state = :state");
        }
        String sql = "select s.sheet_no, s.team_id, s.duty_month, f.state, f.correction_no, f.reason,"
                + " (select count(*) from duty_entry e where e.sheet_id = s.id and e.recorded_at <= :known"
                + " and e.superseded_at > :known), s.version"
                + " from duty_sheet s join duty_sheet_state f on f.sheet_id = s.id where "
                + String.join(" and ", conditions) + " order by s.sheet_no limit :most";
        return database.with(handle -> bind(handle.createQuery(sql), wanted)
                .bind("known", known)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Found(
                        row.getString(1),
                        row.getLong(2),
                        YearMonth.parse(row.getString(3)),
                        SheetState.valueOf(row.getString(4)),
                        row.getInt(5),
                        row.getString(6),
                        row.getLong(7),
                        row.getLong(8)))
                .list());
    }

    private static Query bind(Query query, Wanted wanted) {
        Query bound = wanted.teamIds() == null ? query : query.bindList("teams", List.copyOf(wanted.teamIds()));
        bound = wanted.month() == null
                ? bound
                : bound.bind("month", wanted.month().toString());
        return wanted.state() == null
                ? bound
                : bound.bind("state", wanted.state().name());
    }
}

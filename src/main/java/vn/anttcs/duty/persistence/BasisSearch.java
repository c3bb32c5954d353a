package vn.anttcs.duty.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.duty.rule.BasisKind;
import vn.anttcs.duty.rule.BasisState;
import vn.anttcs.platform.persistence.Database;

/** Finds plans and orders, in the order of their numbers. */
@ApplicationScoped
public class BasisSearch {
    /**
     * What is wanted; null means no condition.
     *
     * @param kinds of these
     * @param teamId for this team
     * @param memberNo naming this member
     * @param coversDay with this day
     */
    public record Wanted(
            Collection<BasisKind> kinds, Long teamId, String memberNo, LocalDate coversDay, BasisState state) {}

    /** One that was found. */
    public record Found(long id, String number) {}

    private static final String TIMES = "f.recorded_at <= :known and f.superseded_at > :known";

    private Database database;

    protected BasisSearch() {}

    @Inject
    public BasisSearch(Database database) {
        this.database = database;
    }

    /** At most so many after a number. */
    public List<Found> next(Wanted wanted, Instant known, String after, int most) {
        List<String> conditions = new ArrayList<>(List.of(TIMES, "b.kind in (<kinds>)", "b.basis_no > :after"));
        if (wanted.teamId() != null) {
            conditions.add("f.team_id = :team");
        }
        if (wanted.coversDay() != null) {
            conditions.add("f.valid_from <= :day and f.valid_to > :day");
        }
        if (wanted.state() != null) {
            // Withdrawn is a plan of which no day is left; one that lost its last days alone is still in force.
            conditions.add(
                    (wanted.state() == BasisState.WITHDRAWN ? "not " : "") + "exists (select 1 from duty_basis_fact s"
                            + " where s.basis_id = b.id and s.recorded_at <= :known and s.superseded_at > :known"
                            + " and s.state = 'IN_FORCE')");
        }
        if (wanted.memberNo() != null) {
            conditions.add("exists (select 1 from duty_basis_member m where m.basis_id = b.id"
                    + " and m.member_no = :member and m.recorded_at <= :known and m.superseded_at > :known)");
        }
        String sql = "select distinct b.id, b.basis_no from duty_basis b join duty_basis_fact f on f.basis_id = b.id"
                + " where " + String.join(" and ", conditions) + " order by b.basis_no limit :most";
        return database.with(handle -> bind(handle.createQuery(sql), wanted)
                .bind("known", known)
                .bind("after", after)
                .bind("most", most)
                .map((row, context) -> new Found(row.getLong(1), row.getString(2)))
                .list());
    }

    private static Query bind(Query query, Wanted wanted) {
        Query bound =
                query.bindList("kinds", wanted.kinds().stream().map(Enum::name).toList());
        bound = wanted.teamId() == null ? bound : bound.bind("team", wanted.teamId());
        bound = wanted.memberNo() == null ? bound : bound.bind("member", wanted.memberNo());
        return wanted.coversDay() == null ? bound : bound.bind("day", wanted.coversDay());
    }
}

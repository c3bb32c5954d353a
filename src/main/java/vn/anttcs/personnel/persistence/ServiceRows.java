package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.shared.DateRange;

/** The timelines of service seen from the teams. Who is suspended still takes a place. */
@ApplicationScoped
public class ServiceRows {
    // Of the states in which a place in the team is taken.
    private static final String TAKEN = " and status in ('SERVING', 'SUSPENDED')";

    private static final String TEAM = "select s.member_id, s.team_id from ";
    private static final String ON_DAY = " and s.superseded_at = :open and s.valid_from <= :day and s.valid_to > :day";
    private static final Select TEAM_BY_NUMBER = Select.of(
            TEAM + "member m join member_service s on s.member_id = m.id where m.member_no = :member" + ON_DAY);
    private static final Select TEAM_BY_ID = Select.of(TEAM + "member_service s where s.member_id = :member" + ON_DAY);

    /** A member in a team, both by their internal ids. */
    public record InTeam(long memberId, long teamId) {}

    /** A place of a team taken by a member. */
    public record Place(long teamId, String memberNo, DateRange period, Position post) {}

    private Database database;

    protected ServiceRows() {}

    @Inject
    public ServiceRows(Database database) {
        this.database = database;
    }

    /** How many places are taken in each team at the two times; a team without members is left out. */
    public Map<Long, Integer> strengths(Collection<Long> teamIds, ReadTime time) {
        return database
                .about(
                        "team_id",
                        teamIds,
                        among -> "select team_id, count(*) from member_service" + among.join() + " where "
                                + among.condition() + TAKEN + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from <= :day and valid_to > :day group by team_id",
                        query -> query.bind("known", time.knownOn())
                                .bind("day", time.validOn())
                                .map((row, context) -> Map.entry(row.getLong(1), row.getInt(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** Who serves or is suspended in one of the teams at the two times, with the team. */
    public Map<Long, Long> teamOfEach(Collection<Long> teamIds, ReadTime time) {
        return teamOfEach(TAKEN, teamIds, time);
    }

    /** Who serves, and is not suspended, in one of the teams at the two times, with the team. */
    public Map<Long, Long> teamOfServing(Collection<Long> teamIds, ReadTime time) {
        return teamOfEach(" and status = 'SERVING'", teamIds, time);
    }

    private Map<Long, Long> teamOfEach(String status, Collection<Long> teamIds, ReadTime time) {
        return database
                .about(
                        "team_id",
                        teamIds,
                        among -> "select member_id, team_id from member_service" + among.join() + " where "
                                + among.condition() + status + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from <= :day and valid_to > :day",
                        query -> query.bind("known", time.knownOn())
                                .bind("day", time.validOn())
                                .map((row, context) -> Map.entry(row.getLong(1), row.getLong(2))))
                .stream()
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue, (one, other) -> one));
    }

    /** Every place taken in the teams on any day of the period, as recorded so far, also by this transaction. */
    public List<Place> places(Collection<Long> teamIds, DateRange period) {
        return database.about(
                "team_id",
                teamIds,
                among -> "select team_id, member_no, valid_from, valid_to, post from member_service" + among.join()
                        + " join member on id = member_id where " + among.condition() + TAKEN
                        + " and superseded_at = :open and valid_from < :to and valid_to > :from",
                query -> query.bind("open", Dated.OPEN)
                        .bind("from", period.from())
                        .bind("to", period.to())
                        .map((row, context) -> new Place(
                                row.getLong(1),
                                row.getString(2),
                                DateRange.of(row.getObject(3, LocalDate.class), row.getObject(4, LocalDate.class)),
                                Position.valueOf(row.getString(5)))));
    }

    /** The members who serve or are suspended in one of the teams on any day of the period, in ascending order. */
    public List<Long> inForce(Collection<Long> teamIds, DateRange period, Instant knownOn) {
        return database
                .about(
                        "team_id",
                        teamIds,
                        among -> "select distinct member_id from member_service" + among.join() + " where "
                                + among.condition() + TAKEN + " and recorded_at <= :known and superseded_at > :known"
                                + " and valid_from < :to and valid_to > :from",
                        query -> query.bind("known", knownOn)
                                .bind("from", period.from())
                                .bind("to", period.to())
                                .mapTo(Long.class))
                .stream()
                .distinct()
                .sorted()
                .toList();
    }

    /** Where a member stands on the day, as recorded so far; empty for an unknown member. */
    public Optional<InTeam> teamOf(String memberNo, LocalDate day) {
        return inTeam(TEAM_BY_NUMBER, memberNo, day);
    }

    /** The same by the internal id of the member. */
    public Optional<InTeam> teamOf(long memberId, LocalDate day) {
        return inTeam(TEAM_BY_ID, memberId, day);
    }

    private Optional<InTeam> inTeam(Select select, Object member, LocalDate day) {
        Map<String, Object> values = Map.of("member", member, "open", Dated.OPEN, "day", day);
        return database.list(select, values, row -> new InTeam(row.getLong(1), row.getLong(2))).stream()
                .findFirst();
    }
}

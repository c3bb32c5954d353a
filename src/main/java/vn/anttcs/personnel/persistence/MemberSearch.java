package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.BinaryOperator;
import java.util.function.ToLongFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jdbi.v3.core.mapper.RowMapper;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.platform.persistence.Among;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Finds members in the order of folded name and id. Which table leads is decided here and not left to the optimisers of
 * three databases: a few teams lead to those who stand in them, a rare status leads through the timelines of service,
 * everything else walks along the names and looks up the service of those who pass by.
 */
@ApplicationScoped
public class MemberSearch {
    private static final int CHUNK = 1000;
    private static final int FEW_TEAMS = 500;
    private static final Set<MemberStatus> RARE =
            Set.of(MemberStatus.CANDIDATE, MemberStatus.SUSPENDED, MemberStatus.DECEASED);
    private static final String STANDING = "select member_id, team_id, post, status, valid_from from member_service";
    private static final String PERSON = "select member_id, folded_name from member_person";
    private static final String TIMES = " %1$s.recorded_at <= :known and %1$s.superseded_at > :known"
            + " and %1$s.valid_from <= :day and %1$s.valid_to > :day";
    private static final String PERSON_TIMES = String.format(TIMES, "p");
    private static final String SERVICE_TIMES = String.format(TIMES, "s");

    /**
     * What members are wanted; null means any.
     *
     * @param memberId the one who may be it
     * @param namePart folded
     * @param bornAfter exclusive
     * @param bornUntil inclusive
     */
    public record Wanted(
            Collection<Long> teamIds,
            Long memberId,
            String citizenId,
            String namePart,
            String phone,
            Position post,
            MemberStatus status,
            LocalDate bornAfter,
            LocalDate bornUntil) {
        /** Whether those who stand in the teams are few enough to be looked at one by one. */
        public boolean isOfFewTeams() {
            return teamIds != null && teamIds.size() <= FEW_TEAMS;
        }

        boolean ledByService() {
            return status != null && RARE.contains(status);
        }
    }

    /** A person on the way through the names. */
    public record Candidate(long memberId, String foldedName) {}

    /** Where a member stands at the two times, and since which day. */
    public record Standing(long memberId, long teamId, Position post, MemberStatus status, LocalDate since) {}

    private static final RowMapper<Candidate> CANDIDATE =
            (row, context) -> new Candidate(row.getLong(1), row.getString(2));

    private Database database;

    protected MemberSearch() {}

    @Inject
    public MemberSearch(Database database) {
        this.database = database;
    }

    /** The next persons after one, by name; those whose service does not fit are among them unless service leads. */
    public List<Candidate> next(Wanted wanted, ReadTime time, Candidate after, int most) {
        String service = wanted.ledByService()
                ? "member_service s join member_person p on p.member_id = s.member_id"
                : "member_person p";
        List<String> conditions = new ArrayList<>();
        conditions.add(PERSON_TIMES);
        conditions.addAll(personConditions(wanted));
        if (wanted.ledByService()) {
            conditions.add(SERVICE_TIMES);
            conditions.addAll(serviceConditions(wanted));
        }
        conditions.add(" p.folded_name >= :name and (p.folded_name > :name or p.member_id > :id)");
        String sql = "select p.member_id, p.folded_name from " + service + " where" + String.join(" and", conditions)
                + " order by p.folded_name, p.member_id limit :most";
        return database.with(handle -> bind(handle.createQuery(sql), wanted, time)
                .bind("name", after.foldedName())
                .bind("id", after.memberId())
                .bind("most", most)
                .map(CANDIDATE)
                .list());
    }

    /** Those of the members to whose persons the conditions apply at the two times, in no order. */
    public List<Candidate> persons(List<Long> memberIds, Wanted wanted, ReadTime time) {
        String conditions = personConditions(wanted).stream()
                .map(condition -> " and" + condition.replace("p.", ""))
                .collect(Collectors.joining());
        Among among = database.among("member_id");
        return held(
                memberIds,
                PERSON + among.join(),
                among.condition() + conditions,
                (query, chunk) -> among.bind(bind(query, wanted, time), chunk).map(CANDIDATE),
                Candidate::memberId);
    }

    /**
     * What was known at the two times, asked for in pieces of a thousand.
     *
     * @param found tells of whom something is found, or is null when that does not complete anything
     */
    private <T> List<T> held(
            List<Long> ids,
            String select,
            String condition,
            BiFunction<Query, List<Long>, ResultIterable<T>> asked,
            ToLongFunction<T> found) {
        Set<T> all = new LinkedHashSet<>();
        Set<Long> open = new LinkedHashSet<>(ids);
        for (BinaryOperator<String> look : database.looks()) {
            List<T> held = pieces(List.copyOf(open), look.apply(select, condition), asked);
            all.addAll(held);
            if (found != null) {
                held.forEach(one -> open.remove(found.applyAsLong(one)));
            }
        }
        return List.copyOf(all);
    }

    private <T> List<T> pieces(List<Long> ids, String sql, BiFunction<Query, List<Long>, ResultIterable<T>> asked) {
        List<T> found = new ArrayList<>();
        for (int from = 0; from < ids.size(); from += CHUNK) {
            List<Long> chunk = ids.subList(from, Math.min(ids.size(), from + CHUNK));
            found.addAll(
                    database.with(handle -> asked.apply(handle.createQuery(sql).bind("open", Dated.OPEN), chunk)
                            .list()));
        }
        return found;
    }

    private static List<String> personConditions(Wanted wanted) {
        return Stream.of(
                        wanted.memberId() == null ? null : " p.member_id = :member",
                        wanted.citizenId() == null ? null : " p.citizen_id = :citizen",
                        wanted.phone() == null ? null : " p.phone = :phone",
                        wanted.namePart() == null ? null : " p.folded_name like :part",
                        wanted.bornAfter() == null ? null : " p.date_of_birth > :bornAfter",
                        wanted.bornUntil() == null ? null : " p.date_of_birth <= :bornUntil")
                .filter(condition -> condition != null)
                .toList();
    }

    private static List<String> serviceConditions(Wanted wanted) {
        return Stream.of(
                        wanted.status() == null ? null : " s.status = :status",
                        wanted.post() == null ? null : " s.post = :post")
                .filter(condition -> condition != null)
                .toList();
    }

    private static Query bind(Query query, Wanted wanted, ReadTime time) {
        query.bind("known", time.knownOn()).bind("day", time.validOn());
        query.bind("member", wanted.memberId()).bind("citizen", wanted.citizenId());
        query.bind("phone", wanted.phone()).bind("part", "%" + wanted.namePart() + "%");
        query.bind("bornAfter", wanted.bornAfter()).bind("bornUntil", wanted.bornUntil());
        query.bind("status", name(wanted.status())).bind("post", name(wanted.post()));
        return query;
    }

    private static String name(Enum<?> word) {
        return word == null ? null : word.name();
    }

    /** Where members stand at the two times, one query for each thousand. */
    public List<Standing> standings(List<Long> memberIds, ReadTime time) {
        Among among = database.among("member_id");
        return held(memberIds, STANDING + among.join(), among.condition(), asked(among, time), Standing::memberId);
    }

    /** Where members stand on a day, as recorded so far. */
    public List<Standing> standings(List<Long> memberIds, LocalDate day) {
        Among among = database.among("member_id");
        return pieces(
                memberIds,
                DatedTable.standing(STANDING + among.join(), among.condition()),
                asked(among, new ReadTime(day, Dated.OPEN)));
    }

    /** Who stands in teams at the two times, one query for each thousand of them. */
    public List<Standing> ofTeams(Collection<Long> teamIds, ReadTime time) {
        Among among = database.among("team_id");
        return held(List.copyOf(teamIds), STANDING + among.join(), among.condition(), asked(among, time), null);
    }

    private static BiFunction<Query, List<Long>, ResultIterable<Standing>> asked(Among among, ReadTime time) {
        return (query, chunk) -> among.bind(query, chunk)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .map((row, context) -> new Standing(
                        row.getLong(1),
                        row.getLong(2),
                        Position.valueOf(row.getString(3)),
                        MemberStatus.valueOf(row.getString(4)),
                        row.getObject(5, LocalDate.class)));
    }
}

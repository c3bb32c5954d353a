package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.organisation.api.RecordStatus;
import vn.anttcs.organisation.api.ResidentialUnitKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.ReadTime;

/** Finds residential units and teams, a page at a time in the order of their codes. */
@ApplicationScoped
public class ForceSearch {
    /** What is searched for; the two registers have the same shape. */
    public enum Register {
        RESIDENTIAL_UNITS("residential_unit", "code", "residential_unit_id"),
        TEAMS("team", "team_code", "team_id");

        private final String anchor;
        private final String code;
        private final String identity;

        Register(String anchor, String code, String identity) {
            this.anchor = anchor;
            this.code = code;
            this.identity = identity;
        }
    }

    /**
     * What is wanted; null means no condition.
     *
     * @param communes in one of these at the two times
     * @param foldedName part of the name without marks
     * @param kind only of residential units
     * @param residentialUnitId only of teams: covers it at the two times
     * @param scope today in one of these units, or waiting for a decision of one of them
     * @param today the day on which the scope holds
     */
    public record Wanted(
            List<Long> communes,
            String foldedName,
            ResidentialUnitKind kind,
            Long residentialUnitId,
            RecordStatus status,
            List<Long> scope,
            LocalDate today) {
        boolean nothing() {
            return (communes != null && communes.isEmpty()) || (scope != null && scope.isEmpty());
        }
    }

    /** One that was found. */
    public record Found(long id, String code) {}

    private Database database;

    protected ForceSearch() {}

    @Inject
    public ForceSearch(Database database) {
        this.database = database;
    }

    /** At most {@code limit} of those whose codes come after {@code afterCode}. */
    public List<Found> search(Register register, Wanted wanted, ReadTime time, String afterCode, int limit) {
        if (wanted.nothing()) {
            return List.of();
        }
        Map<String, Object> values = new HashMap<>();
        String sql = statement(register, wanted, values);
        return database.with(handle -> lists(handle.createQuery(sql), wanted)
                .bindMap(values)
                .bind("known", time.knownOn())
                .bind("day", time.validOn())
                .bind("open", Dated.OPEN)
                .bind("after", afterCode)
                .bind("limit", limit)
                .map((results, context) -> new Found(results.getLong(1), results.getString(2)))
                .list());
    }

    private static Query lists(Query query, Wanted wanted) {
        Query bound = wanted.communes() == null ? query : query.bindList("communes", wanted.communes());
        return wanted.scope() == null ? bound : bound.bindList("scope", wanted.scope());
    }

    private static String statement(Register register, Wanted wanted, Map<String, Object> values) {
        List<String> conditions = new ArrayList<>();
        conditions.add("f.recorded_at <= :known and f.superseded_at > :known");
        conditions.add(period(register, wanted.status(), values));
        if (wanted.communes() != null) {
            conditions.add("f.commune_id in (<communes>)");
        }
        if (wanted.foldedName() != null) {
            conditions.add("f.folded_name like :name escape '!'");
            values.put("name", "%" + wanted.foldedName().replaceAll("[!%_]", "!$0") + "%");
        }
        if (wanted.kind() != null) {
            conditions.add("f.kind = :kind");
            values.put("kind", wanted.kind().name());
        }
        if (wanted.residentialUnitId() != null) {
            conditions.add("exists (select 1 from team_coverage c where c.team_id = a.id"
                    + " and c.residential_unit_id = :place and c.recorded_at <= :known and c.superseded_at > :known"
                    + " and c.valid_from <= :day and c.valid_to > :day)");
            values.put("place", wanted.residentialUnitId());
        }
        if (wanted.scope() != null) {
            conditions.add(scope(register));
            values.put("today", wanted.today());
        }
        return String.format(
                "select a.id, a.%2$s from %1$s a join %1$s_fact f on f.%3$s = a.id where %4$s and a.%2$s > :after"
                        + " order by a.%2$s limit :limit",
                register.anchor, register.code, register.identity, String.join(" and ", conditions));
    }

    private static String period(Register register, RecordStatus status, Map<String, Object> values) {
        if (status == RecordStatus.PLANNED) {
            return String.format(
                    "f.valid_from > :day and not exists (select 1 from %1$s_fact e where e.%2$s = a.id"
                            + " and e.recorded_at <= :known and e.superseded_at > :known"
                            + " and e.valid_from < f.valid_from)",
                    register.anchor, register.identity);
        }
        values.put("state", status == null ? RecordStatus.ACTIVE.name() : status.name());
        return "f.valid_from <= :day and f.valid_to > :day and f.state = :state";
    }

    private static String scope(Register register) {
        return String.format(
                "(exists (select 1 from %1$s_fact t where t.%2$s = a.id and t.superseded_at = :open"
                        + " and t.valid_to > :today and t.commune_id in (<scope>))"
                        + " or exists (select 1 from team_work w where w.%2$s = a.id and w.superseded_at = :open"
                        + " and w.unit_id in (<scope>)))",
                register.anchor, register.identity);
    }
}

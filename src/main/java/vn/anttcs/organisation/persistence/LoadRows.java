package vn.anttcs.organisation.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Ids;

/** Anchor rows of residential units and teams in sets. */
@ApplicationScoped
public class LoadRows {
    private static final int CHUNK = 1000;

    /** A code that is taken, and the commune in which its holder lies on the day, or null. */
    public record Known(String code, long id, Long communeId) {}

    private Database database;
    private LongSupplier ids;

    protected LoadRows() {}

    @Inject
    public LoadRows(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public LoadRows(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /** Whether there is neither a residential unit nor a team. */
    public boolean isEmpty() {
        return database.with(handle -> handle.createQuery(
                                "select 1 from residential_unit union all select 1 from team" + " limit 1")
                        .mapTo(Integer.class)
                        .findFirst())
                .isEmpty();
    }

    /** Residential units that have the codes. */
    public List<Known> residentialUnits(Collection<String> codes, LocalDate day) {
        return known(
                "select a.code, a.id, f.commune_id from residential_unit a left join residential_unit_fact f"
                        + " on f.residential_unit_id = a.id and f.superseded_at = :open"
                        + " and f.valid_from <= :day and f.valid_to > :day and f.state = 'ACTIVE'"
                        + " where a.code in (<codes>)",
                codes,
                day);
    }

    /** Teams that have the codes. */
    public List<Known> teams(Collection<String> teamCodes, LocalDate day) {
        return known(
                "select a.team_code, a.id, f.commune_id from team a left join team_fact f"
                        + " on f.team_id = a.id and f.superseded_at = :open"
                        + " and f.valid_from <= :day and f.valid_to > :day and f.state = 'ACTIVE'"
                        + " where a.team_code in (<codes>)",
                teamCodes,
                day);
    }

    private List<Known> known(String sql, Collection<String> codes, LocalDate day) {
        List<String> all = List.copyOf(codes);
        List<Known> found = new ArrayList<>();
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<String> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            found.addAll(database.with(handle -> handle.createQuery(sql)
                    .bindList("codes", chunk)
                    .bind("day", day)
                    .bind("open", Dated.OPEN)
                    .map((results, context) ->
                            new Known(results.getString(1), results.getLong(2), results.getObject(3, Long.class)))
                    .list()));
        }
        return found;
    }

    /** New anchor rows of residential units; their ids by code. */
    public Map<String, Long> addResidentialUnits(List<String> codes) {
        return add("insert into residential_unit (id, code, version) values (:id, :code, 1)", codes);
    }

    /** New anchor rows of teams; their ids by code. */
    public Map<String, Long> addTeams(List<String> teamCodes) {
        return add("insert into team (id, team_code, version) values (:id, :code, 1)", teamCodes);
    }

    private Map<String, Long> add(String sql, List<String> codes) {
        Map<String, Long> added = new LinkedHashMap<>();
        if (codes.isEmpty()) {
            return added;
        }
        // Taking ids suspends the transaction: not while a handle is open.
        codes.forEach(code -> added.put(code, ids.getAsLong()));
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch(sql);
            added.forEach((code, id) -> batch.bind("id", id).bind("code", code).add());
            batch.execute();
        });
        return added;
    }
}

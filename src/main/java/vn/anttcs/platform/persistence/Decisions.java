package vn.anttcs.platform.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.function.LongSupplier;
import org.jdbi.v3.core.statement.PreparedBatch;
import org.jdbi.v3.core.statement.SqlStatement;
import vn.anttcs.platform.error.Problem;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.shared.Decision;

/**
 * Quyết định: keeps the acts on which facts rest. The same act stored again gives the same id, so a decision that
 * recognises ten members counts once in every report.
 */
@ApplicationScoped
public class Decisions {
    private static final String SELECT = "select id, number, issued_on, issuer, signer, legal_basis from decision";

    // Each commune has a first decision of its year, and on the day of a reform all of them.
    private static final Select SAME =
            Select.of(SELECT + " where number = :number and issued_on = :date and issuer = :issuer order by id");

    private static final String INSERT = "insert into decision (id, number, issued_on, issuer, signer, legal_basis)"
            + " values (:id, :number, :date, :issuer, :signer, :basis)";

    private Database database;
    private LongSupplier ids;

    protected Decisions() {}

    @Inject
    public Decisions(Database database, Ids ids) {
        this(database, (LongSupplier) ids::next);
    }

    /** For tests without a server. */
    public Decisions(Database database, LongSupplier ids) {
        this.database = database;
        this.ids = ids;
    }

    /**
     * The id under which a decision is kept; it is stored unless all of its parts are there already. Texts that are too
     * long are refused as fields of {@code decision}.
     */
    public long store(Decision decision) {
        refuseTooLong(decision);
        return same(decision).orElseGet(() -> insert(decision));
    }

    /** The decision kept under an id. */
    public Optional<Decision> find(long id) {
        return database.with(handle -> handle.createQuery(SELECT + " where id = :id")
                .bind("id", id)
                .map((results, context) -> decision(results))
                .findFirst());
    }

    /** The decisions kept under ids, in one query; ids that are null or unknown have none. */
    public Map<Long, Decision> findAll(Collection<Long> ids) {
        Map<Long, Decision> found = new HashMap<>();
        var wanted = ids.stream().filter(Objects::nonNull).distinct().toList();
        if (!wanted.isEmpty()) {
            database.use(handle -> handle.createQuery(SELECT + " where id in (<ids>)")
                    .bindList("ids", wanted)
                    .map((results, context) -> Map.entry(results.getLong(1), decision(results)))
                    .forEach(kept -> found.put(kept.getKey(), kept.getValue())));
        }
        return found;
    }

    /**
     * The ids under which decisions are kept, for loads in sets: those that are not there yet are stored in one batch. At
     * most some hundred issuers in each call, as those of the communes that are stored together.
     */
    public Map<Decision, Long> storeAll(Collection<Decision> wanted) {
        Map<Decision, Long> kept = new LinkedHashMap<>();
        wanted.forEach(decision -> kept.put(decision, null));
        if (kept.isEmpty()) {
            return kept;
        }
        List<LocalDate> dates =
                kept.keySet().stream().map(Decision::date).sorted().toList();
        List<String> issuers =
                kept.keySet().stream().map(Decision::issuer).distinct().toList();
        database.use(handle -> handle.createQuery(SELECT + " where issuer in (<issuers>)"
                        + " and issued_on >= :first and issued_on <= :last order by id desc")
                .bindList("issuers", issuers)
                .bind("first", dates.get(0))
                .bind("last", dates.get(dates.size() - 1))
                .map((results, context) -> Map.entry(decision(results), results.getLong(1)))
                .filter(found -> kept.containsKey(found.getKey()))
                .forEach(found -> kept.put(found.getKey(), found.getValue())));
        insertAll(kept);
        return kept;
    }

    private void insertAll(Map<Decision, Long> kept) {
        List<Decision> added = kept.keySet().stream()
                .filter(decision -> kept.get(decision) == null)
                .toList();
        if (added.isEmpty()) {
            return;
        }
        added.forEach(decision -> kept.put(decision, ids.getAsLong()));
        database.use(handle -> {
            PreparedBatch batch = handle.prepareBatch(INSERT);
            added.forEach(decision -> bind(batch, kept.get(decision), decision).add());
            batch.execute();
        });
    }

    private Optional<Long> same(Decision decision) {
        Map<String, Object> values =
                Map.of("number", decision.number(), "date", decision.date(), "issuer", decision.issuer());
        return database.list(SAME, values, results -> Map.entry(results.getLong(1), decision(results))).stream()
                .filter(kept -> kept.getValue().equals(decision))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private long insert(Decision decision) {
        long id = ids.getAsLong();
        database.use(handle -> bind(handle.createUpdate(INSERT), id, decision).execute());
        return id;
    }

    private static <S extends SqlStatement<S>> S bind(S statement, long id, Decision decision) {
        return statement
                .bind("id", id)
                .bind("number", decision.number())
                .bind("date", decision.date())
                .bind("issuer", decision.issuer())
                .bind("signer", decision.signer())
                .bind("basis", decision.legalBasis());
    }

    private static Decision decision(ResultSet results) throws SQLException {
        return new Decision(
                results.getString(2),
                results.getObject(3, LocalDate.class),
                results.getString(4),
                results.getString(5),
                results.getString(6));
    }

    private static void refuseTooLong(Decision decision) {
        List<Problem> problems = new ArrayList<>();
        limit(problems, "number", decision.number(), 60);
        limit(problems, "issuer", decision.issuer(), 200);
        limit(problems, "signer", decision.signer(), 120);
        limit(problems, "legalBasis", decision.legalBasis(), 500);
        if (!problems.isEmpty()) {
            throw Refusal.invalid(problems);
        }
    }

    private static void limit(List<Problem> problems, String field, String text, int most) {
        if (text != null && text.length() > most) {
            problems.add(Problem.of("WRONG_LENGTH", "decision." + field, "1", String.valueOf(most)));
        }
    }
}

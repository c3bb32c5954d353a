package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import vn.anttcs.budget.api.ReferenceKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;

/** The catalogue of reference amounts and their dated values. */
@ApplicationScoped
public class ReferenceRows {
    /** The values; the key is {@value #NO_KEY} where a name has but one. */
    public static final DatedTable<ReferenceFact> TABLE =
            DatedTable.keyed("reference_amount", "reference_id", "reference_key", ReferenceFact.class);

    /** Stands in the column of keys where a name has none. */
    public static final String NO_KEY = "-";

    private static final String SELECT =
            "select id, name, kind, title_vi, title_en, reference_keys, version from reference_name";

    private Database database;

    protected ReferenceRows() {}

    @Inject
    public ReferenceRows(Database database) {
        this.database = database;
    }

    /** The whole catalogue in the order of names. */
    public List<ReferenceName> catalogue() {
        return database.with(handle -> handle.createQuery(SELECT + " order by name")
                .map((results, context) -> name(results))
                .list());
    }

    /** One name of the catalogue. */
    public Optional<ReferenceName> find(String name) {
        return database.with(handle -> handle.createQuery(SELECT + " where name = :name")
                .bind("name", name)
                .map((results, context) -> name(results))
                .findFirst());
    }

    /** One name of the catalogue, locked until the end of the transaction and with its next version. */
    public Optional<ReferenceName> lock(String name) {
        Optional<ReferenceName> found =
                database.with(handle -> handle.createQuery(SELECT + " where name = :name for update")
                        .bind("name", name)
                        .map((results, context) -> name(results))
                        .findFirst());
        found.ifPresent(locked -> database.use(
                handle -> handle.execute("update reference_name set version = version + 1 where id = ?", locked.id())));
        return found;
    }

    /** Adds a name to the catalogue. */
    public void add(ReferenceName added) {
        database.use(handle -> handle.createUpdate(
                        "insert into reference_name (id, name, kind, title_vi, title_en, reference_keys, version)"
                                + " values (:id, :name, :kind, :vi, :en, :keys, :version)")
                .bind("id", added.id())
                .bind("name", added.name())
                .bind("kind", added.kind().name())
                .bind("vi", added.titleVi())
                .bind("en", added.titleEn())
                .bind("keys", String.join(" ", added.keys()))
                .bind("version", added.version())
                .execute());
    }

    private static ReferenceName name(ResultSet results) throws SQLException {
        String keys = results.getString("reference_keys");
        return new ReferenceName(
                results.getLong("id"),
                results.getString("name"),
                ReferenceKind.valueOf(results.getString("kind")),
                results.getString("title_vi"),
                results.getString("title_en"),
                keys.isEmpty() ? List.of() : Arrays.asList(keys.split(" ", -1)),
                results.getLong("version"));
    }
}

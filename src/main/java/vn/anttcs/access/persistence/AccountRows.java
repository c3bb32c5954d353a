package vn.anttcs.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jdbi.v3.core.result.ResultIterable;
import org.jdbi.v3.core.statement.Query;
import vn.anttcs.access.api.AccountKind;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Select;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Reads and writes accounts. */
@ApplicationScoped
public class AccountRows {
    private static final String COLUMNS =
            "a.id, a.user_name, a.full_name, a.kind, a.home_unit_id, a.enabled, a.version,"
                    + " a.password_hash, a.created_at";
    private static final String SELECT = "select " + COLUMNS + " from account a";

    private static final Select BY_NAME = Select.of(SELECT + " where a.user_name = :name");
    private static final Select BY_ID = Select.of(SELECT + " where a.id = :id");
    private static final Select BY_TOKEN = Select.of(SELECT + " join account_token t on t.account_id = a.id"
            + " where t.token_hash = :hash and t.expires_at > :now");

    private Database database;

    protected AccountRows() {}

    @Inject
    public AccountRows(Database database) {
        this.database = database;
    }

    public Optional<AccountRow> findByName(String userName) {
        return first(BY_NAME, Map.of("name", userName));
    }

    public Optional<AccountRow> find(long id) {
        return first(BY_ID, Map.of("id", id));
    }

    /** The account whose token has this hash and has not expired. */
    public Optional<AccountRow> findByToken(String tokenHash, Instant now) {
        return first(BY_TOKEN, Map.of("hash", tokenHash, "now", now));
    }

    private Optional<AccountRow> first(Select select, Map<String, ?> values) {
        return database.list(select, values, AccountRows::row).stream().findFirst();
    }

    /** The account with its row locked until the end of the transaction: every change of it or of its grants starts here. */
    public Optional<AccountRow> lock(String userName) {
        return database.with(handle -> rows(handle.createQuery(SELECT + " where a.user_name = :name for update")
                        .bind("name", userName))
                .findFirst());
    }

    /** Locks the rows of all enabled national administrators, so that two changes cannot each leave the other as the last. */
    public List<Long> lockNationalAdministrators(Instant open) {
        return database.with(handle -> handle.createQuery("select a.id from account a join account_grant g"
                        + " on g.account_id = a.id where a.enabled = true and g.role_name = 'ADMINISTRATOR'"
                        + " and g.unit_id = 0 and g.revoked_at = :open order by a.id for update")
                .bind("open", open)
                .mapTo(Long.class)
                .list());
    }

    public boolean isEmpty() {
        return database.with(handle -> handle.createQuery("select count(*) from account")
                        .mapTo(Long.class)
                        .one())
                == 0;
    }

    /** Writes a new account; false when the name is taken. */
    public boolean insert(AccountRow account) {
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into account (id, user_name, full_name, kind, home_unit_id, enabled, version,"
                                + " password_hash, created_at) values (:id, :userName, :fullName, :kind, :homeUnitId,"
                                + " :enabled, :version, :passwordHash, :createdAt)")
                .bindMethods(account)
                .execute()));
    }

    /** Raises the version of a locked account. */
    public void touch(long id) {
        database.use(handle -> handle.createUpdate("update account set version = version + 1 where id = :id")
                .bind("id", id)
                .execute());
    }

    /** Opens or closes a locked account and raises its version. */
    public void setEnabled(long id, boolean enabled) {
        database.use(handle -> handle.createUpdate(
                        "update account set enabled = :enabled, version = version + 1 where id = :id")
                .bind("enabled", enabled)
                .bind("id", id)
                .execute());
    }

    /** Gives a locked account a new password and raises its version. */
    public void setPassword(long id, String passwordHash) {
        database.use(handle -> handle.createUpdate(
                        "update account set password_hash = :hash, version = version + 1 where id = :id")
                .bind("hash", passwordHash)
                .bind("id", id)
                .execute());
    }

    /**
     * Accounts in the order of their names.
     *
     * @param homeUnits the units they may belong to, or null for all
     * @param kind only of this kind, or null
     * @param after the name after which to start, or empty
     */
    public List<AccountRow> list(
            Collection<Long> homeUnits, AccountKind kind, Boolean enabled, String after, int limit) {
        if (homeUnits != null && homeUnits.isEmpty()) {
            return List.of();
        }
        String sql = SELECT + " where a.user_name > :after"
                + (homeUnits == null ? "" : " and a.home_unit_id in (<units>)")
                + (kind == null ? "" : " and a.kind = :kind")
                + (enabled == null ? "" : " and a.enabled = :enabled")
                + " order by a.user_name limit :limit";
        return database.with(handle -> {
            Query query = handle.createQuery(sql).bind("after", after).bind("limit", limit);
            if (homeUnits != null) {
                query.bindList("units", List.copyOf(homeUnits));
            }
            if (kind != null) {
                query.bind("kind", kind);
            }
            if (enabled != null) {
                query.bind("enabled", enabled);
            }
            return rows(query).list();
        });
    }

    private static ResultIterable<AccountRow> rows(Query query) {
        return query.map((results, context) -> row(results));
    }

    private static AccountRow row(ResultSet results) throws SQLException {
        return new AccountRow(
                results.getLong(1),
                results.getString(2),
                results.getString(3),
                AccountKind.valueOf(results.getString(4)),
                results.getLong(5),
                results.getBoolean(6),
                results.getLong(7),
                results.getString(8),
                Select.instant(results, 9));
    }
}

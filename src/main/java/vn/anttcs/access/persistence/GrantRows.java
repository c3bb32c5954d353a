package vn.anttcs.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Reads and writes grants. The caller has locked the account. */
@ApplicationScoped
public class GrantRows {
    private static final String SELECT =
            "select id, grant_no, account_id, role_name, unit_id, granted_at, granted_by, revoked_at from account_grant";

    private Database database;

    protected GrantRows() {}

    @Inject
    public GrantRows(Database database) {
        this.database = database;
    }

    /** The grants that hold for an account, the oldest first. */
    public List<GrantRow> ofAccount(long accountId) {
        return ofAccounts(List.of(accountId));
    }

    /** The grants that hold for accounts, the oldest first. */
    public List<GrantRow> ofAccounts(Collection<Long> accountIds) {
        if (accountIds.isEmpty()) {
            return List.of();
        }
        return database.with(handle -> handle.createQuery(
                        SELECT + " where account_id in (<accounts>) and revoked_at = :open order by id")
                .bindList("accounts", List.copyOf(accountIds))
                .bind("open", Dated.OPEN)
                .map(ConstructorMapper.of(GrantRow.class))
                .list());
    }

    public Optional<GrantRow> findByNumber(String grantNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where grant_no = :no")
                .bind("no", grantNo)
                .map(ConstructorMapper.of(GrantRow.class))
                .findFirst());
    }

    /** The units on which any grant holds. */
    public List<Long> unitsInUse() {
        return database.with(handle -> handle.createQuery(
                        "select distinct unit_id from account_grant where revoked_at = :open and unit_id > 0")
                .bind("open", Dated.OPEN)
                .mapTo(Long.class)
                .list());
    }

    /** The grants that hold on units, in the order of their ids. */
    public List<GrantRow> onUnits(Collection<Long> unitIds, long afterId, int limit) {
        if (unitIds.isEmpty()) {
            return List.of();
        }
        return database.with(handle -> handle.createQuery(SELECT
                        + " where unit_id in (<units>) and revoked_at = :open and id > :after order by id limit :limit")
                .bindList("units", List.copyOf(unitIds))
                .bind("open", Dated.OPEN)
                .bind("after", afterId)
                .bind("limit", limit)
                .map(ConstructorMapper.of(GrantRow.class))
                .list());
    }

    /** Writes a new grant; false when the account has the same one already. */
    public boolean insert(GrantRow grant) {
        return UniqueKeys.holds(() -> database.use(
                handle -> handle.createUpdate("insert into account_grant (id, grant_no, account_id, role_name,"
                                + " unit_id, granted_at, granted_by, revoked_at) values (:id, :grantNo, :accountId, :roleName,"
                                + " :unitId, :grantedAt, :grantedBy, :revokedAt)")
                        .bindMethods(grant)
                        .execute()));
    }

    /** Ends a grant. */
    public void revoke(long id, Instant at, long by) {
        database.use(handle -> handle.createUpdate(
                        "update account_grant set revoked_at = :at, revoked_by = :by where id = :id")
                .bind("at", at)
                .bind("by", by)
                .bind("id", id)
                .execute());
    }
}

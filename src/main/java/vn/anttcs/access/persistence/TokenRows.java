package vn.anttcs.access.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.reflect.ConstructorMapper;
import vn.anttcs.platform.persistence.Database;

/** Reads and writes bearer tokens. */
@ApplicationScoped
public class TokenRows {
    private static final String SELECT =
            "select id, token_no, account_id, token_hash, purpose, created_at, expires_at from account_token";

    private Database database;

    protected TokenRows() {}

    @Inject
    public TokenRows(Database database) {
        this.database = database;
    }

    public void insert(TokenRow token) {
        database.use(handle -> handle.createUpdate("insert into account_token (id, token_no, account_id, token_hash,"
                        + " purpose, created_at, expires_at) values (:id, :tokenNo, :accountId, :tokenHash, :purpose,"
                        + " :createdAt, :expiresAt)")
                .bindMethods(token)
                .execute());
    }

    /** A token by its number, expired or not. */
    public Optional<TokenRow> findByNumber(String tokenNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where token_no = :no")
                .bind("no", tokenNo)
                .map(ConstructorMapper.of(TokenRow.class))
                .findFirst());
    }

    /** The tokens of an account that still hold. */
    public List<TokenRow> ofAccount(long accountId, Instant now) {
        return database.with(
                handle -> handle.createQuery(SELECT + " where account_id = :account and expires_at > :now order by id")
                        .bind("account", accountId)
                        .bind("now", now)
                        .map(ConstructorMapper.of(TokenRow.class))
                        .list());
    }

    public void delete(long id) {
        database.use(handle -> handle.createUpdate("delete from account_token where id = :id")
                .bind("id", id)
                .execute());
    }

    /** Ends all tokens of an account. */
    public void deleteOfAccount(long accountId) {
        database.use(handle -> handle.createUpdate("delete from account_token where account_id = :account")
                .bind("account", accountId)
                .execute());
    }

    /** Forgets tokens that have expired. */
    public void deleteExpired(Instant now) {
        database.use(handle -> handle.createUpdate("delete from account_token where expires_at <= :now")
                .bind("now", now)
                .execute());
    }
}

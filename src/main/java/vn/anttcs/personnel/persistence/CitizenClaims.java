package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import org.jdbi.v3.core.statement.UnableToExecuteStatementException;
import vn.anttcs.platform.persistence.Database;

/** Số định danh đã có hồ sơ: the claims by which one citizen id belongs to one member. */
@ApplicationScoped
public class CitizenClaims {
    /** SQLSTATE class of a broken constraint, here of the unique key. */
    private static final String BROKEN_CONSTRAINT = "23";

    private Database database;

    protected CitizenClaims() {}

    @Inject
    public CitizenClaims(Database database) {
        this.database = database;
    }

    /** The member who has the citizen id. */
    public Optional<Long> find(String citizenId) {
        return database.with(
                handle -> handle.createQuery("select member_id from citizen_claim where citizen_id = :citizen")
                        .bind("citizen", citizenId)
                        .mapTo(Long.class)
                        .findFirst());
    }

    /**
     * Claims the citizen id for a member until commit of somebody else's claim, if there is one at work.
     *
     * @return false when another member has it
     */
    public boolean claim(String citizenId, long memberId) {
        try {
            database.use(handle -> handle.createUpdate(
                            "insert into citizen_claim (citizen_id, member_id) values (:citizen, :member)")
                    .bind("citizen", citizenId)
                    .bind("member", memberId)
                    .execute());
            return true;
        } catch (UnableToExecuteStatementException refused) {
            if (refused.getCause() instanceof java.sql.SQLException cause
                    && cause.getSQLState() != null
                    && cause.getSQLState().startsWith(BROKEN_CONSTRAINT)) {
                return false;
            }
            throw refused;
        }
    }

    /** Gives up a claim that rested on a mistake of writing. */
    public void release(String citizenId, long memberId) {
        database.use(handle -> handle.createUpdate(
                        "delete from citizen_claim where citizen_id = :citizen and member_id = :member")
                .bind("citizen", citizenId)
                .bind("member", memberId)
                .execute());
    }
}

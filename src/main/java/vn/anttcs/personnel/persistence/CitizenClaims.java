package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.UniqueKeys;

/** Số định danh đã có hồ sơ: the claims by which one citizen id belongs to one member. */
@ApplicationScoped
public class CitizenClaims {
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
        return UniqueKeys.holds(() -> database.use(handle -> handle.createUpdate(
                        "insert into citizen_claim (citizen_id, member_id) values (:citizen, :member)")
                .bind("citizen", citizenId)
                .bind("member", memberId)
                .execute()));
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

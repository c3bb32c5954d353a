package vn.anttcs.budget.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.jdbi.v3.core.mapper.RowMapper;
import vn.anttcs.budget.rule.claim.ClaimState;
import vn.anttcs.platform.persistence.Database;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;

/** Claims of Art. 24. */
@ApplicationScoped
public class ClaimRows {
    public static final DatedTable<ClaimFact> FACTS = DatedTable.of("claim_fact", "claim_id", ClaimFact.class);
    public static final DatedTable<ClaimDocumentFact> DOCUMENTS =
            DatedTable.keyed("claim_document", "claim_id", "document_no", ClaimDocumentFact.class);

    private static final String SELECT = "select id, claim_no, member_id, version from claim";
    private static final RowMapper<ClaimAnchor> ANCHOR =
            (row, context) -> new ClaimAnchor(row.getLong(1), row.getString(2), row.getLong(3), row.getLong(4));

    private Database database;
    private Ids ids;

    protected ClaimRows() {}

    @Inject
    public ClaimRows(Database database, Ids ids) {
        this.database = database;
        this.ids = ids;
    }

    /** A new claim with the next public number. */
    public ClaimAnchor create(long memberId) {
        long number = ids.next("claim_no");
        ClaimAnchor created = new ClaimAnchor(ids.next(), String.format("HS%07d", number), memberId, 1);
        database.use(handle -> handle.execute(
                "insert into claim (id, claim_no, member_id, version) values (?, ?, ?, 1)",
                created.id(),
                created.claimNo(),
                memberId));
        return created;
    }

    /** The claim of a member with a public number. */
    public Optional<ClaimAnchor> find(long memberId, String claimNo) {
        return database.with(handle -> handle.createQuery(SELECT + " where claim_no = :no and member_id = :member")
                .bind("no", claimNo)
                .bind("member", memberId)
                .map(ANCHOR)
                .findFirst());
    }

    /** Counts the version up and locks the claim until commit. */
    public void lock(long claimId) {
        database.use(handle -> handle.execute("update claim set version = version + 1 where id = ?", claimId));
    }

    /** Claims before one, the latest first, as known at a recorded time. */
    public List<ClaimAnchor> before(long claimId, ClaimState state, Instant knownOn, int most) {
        String standing = " where id < :before and exists (select 1 from claim_fact f where f.claim_id = claim.id"
                + " and f.recorded_at <= :known and f.superseded_at > :known"
                + (state == null ? "" : " and f.state = :state") + ")";
        return database.with(handle -> {
            var query = handle.createQuery(SELECT + standing + " order by id desc limit :most")
                    .bind("before", claimId)
                    .bind("known", knownOn)
                    .bind("most", most);
            return (state == null ? query : query.bind("state", state.name()))
                    .map(ANCHOR)
                    .list();
        });
    }

    /** The claims of members that happened in a period and were approved by a recorded time; those of a member in their order. */
    public List<ClaimAnchor> approved(Collection<Long> memberIds, LocalDate from, LocalDate to, Instant knownOn) {
        return database.about(
                "member_id",
                memberIds,
                among -> "select claim.id, claim_no, member_id, version from claim" + among.join()
                        + " join claim_fact f on f.claim_id = claim.id where " + among.condition()
                        + " and f.state = 'APPROVED' and f.recorded_at <= :known and f.superseded_at > :known"
                        + " and f.happened_on >= :from and f.happened_on < :to order by claim.id",
                query -> query.bind("known", knownOn)
                        .bind("from", from)
                        .bind("to", to)
                        .map(ANCHOR));
    }
}

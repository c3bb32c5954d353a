package vn.anttcs.personnel.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.function.ToLongFunction;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Ids;

/** The tables of what happens during and at the end of service, and the public numbers of what is recorded there. */
@ApplicationScoped
public class ActRows {
    public static final DatedTable<ConductFact> CONDUCT =
            DatedTable.keyed("member_conduct", "member_id", "record_no", ConductFact.class);
    public static final DatedTable<CasualtyFact> CASUALTY =
            DatedTable.keyed("member_casualty", "member_id", "record_no", CasualtyFact.class);
    public static final DatedTable<RatingFact> RATING =
            DatedTable.keyed("member_rating", "member_id", "rated_year", RatingFact.class);
    public static final DatedTable<DischargeFact> DISCHARGE =
            DatedTable.of("member_discharge", "member_id", DischargeFact.class);
    public static final DatedTable<EvidenceFact> EVIDENCE =
            DatedTable.keyed("member_evidence", "member_id", "evidence_no", EvidenceFact.class);

    public static final DatedTable<WithdrawalFact> WITHDRAWAL =
            DatedTable.keyed("member_withdrawal", "member_id", "record_no", WithdrawalFact.class);

    private ToLongFunction<String> numbers;

    protected ActRows() {}

    @Inject
    public ActRows(Ids ids) {
        this((ToLongFunction<String>) ids::next);
    }

    /** For tests without a server; the function gives the next number of a series. */
    public ActRows(ToLongFunction<String> numbers) {
        this.numbers = numbers;
    }

    /** The number of a new refusal, reminder, casualty or piece of evidence. */
    public String nextNumber() {
        return String.format("GN%07d", numbers.applyAsLong("record_no"));
    }
}

package vn.anttcs.equipment.persistence.loan;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.loan.OutingSort;

/**
 * A loan or a repair as it is kept.
 *
 * @param outingNo public number, for life
 * @param owner whose it is
 * @param taker who has it; of a repair the place outside that stands for it
 * @param dueDay by which it is due back, or null
 * @param reason or null
 * @param decisionId or null
 * @param movementNo the movement by which it went
 */
public record OutingRow(
        long id,
        String outingNo,
        OutingSort sort,
        Holder owner,
        Holder taker,
        LocalDate businessDay,
        LocalDate dueDay,
        Paper paper,
        String reason,
        Long decisionId,
        String movementNo,
        Instant recordedAt) {
    /**
     * The papers of a repair.
     *
     * @param repairer who repairs
     * @param documentNo or null
     * @param documentDate or null
     */
    public record Paper(String repairer, String documentNo, LocalDate documentDate) {
        /** None, as of a loan. */
        public static final Paper NONE = new Paper(null, null, null);
    }

    /**
     * What came back by one act.
     *
     * @param costDong or null
     * @param documentNo or null
     */
    public record Return(
            String movementNo, LocalDate businessDay, Long costDong, String documentNo, Instant recordedAt) {}
}

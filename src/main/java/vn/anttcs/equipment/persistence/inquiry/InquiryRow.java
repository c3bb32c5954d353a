package vn.anttcs.equipment.persistence.inquiry;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.equipment.rule.Holder;

/**
 * An inquiry as it is kept.
 *
 * @param inquiryNo public number, for life
 */
public record InquiryRow(
        long id,
        String inquiryNo,
        Holder holder,
        String movementNo,
        LocalDate openedOn,
        String circumstances,
        String openedBy,
        Instant recordedAt,
        long version) {
    /** What was decided. */
    public record End(LocalDate decidedOn, String finding, String decidedBy, Long decisionId, Instant recordedAt) {}

    /**
     * Who is answerable.
     *
     * @param memberNo or null
     */
    public record Answerable(String fullName, String memberNo, long compensationDong) {}
}

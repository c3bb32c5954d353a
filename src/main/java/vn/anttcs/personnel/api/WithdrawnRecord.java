package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.shared.Decision;

/**
 * Ghi nhận đã hủy.
 *
 * @param occurredOn the day on which it was said to have happened
 * @param reason why it was withdrawn
 * @param decision the decision that the withdrawal rests on, or null
 * @param version of the member
 */
public record WithdrawnRecord(
        String memberNo,
        String recordNo,
        RecordedKind kind,
        LocalDate occurredOn,
        String reason,
        Decision decision,
        long version) {}

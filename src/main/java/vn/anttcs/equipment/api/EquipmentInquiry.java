package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.inquiry.InquiryStatus;
import vn.anttcs.shared.Decision;

/**
 * Việc xác minh mất, hư hỏng.
 *
 * @param inquiryNo public number, for life
 * @param holder who had it; may be absent in the contract, like everything that may be empty
 * @param movementNo the movement by which the loss or damage was noted
 * @param openedOn the day on which it began
 * @param circumstances what was known of how it came about
 * @param openedBy who opened it
 * @param decidedOn the day of the decision, or null
 * @param finding what was found, or null before that
 * @param answerable who is answerable
 * @param compensationDong what is to be paid by all of them, in đồng, or null before that
 * @param decidedBy who decided, or null
 * @param decision on which it rests, or null
 * @param recordedAt when it was opened
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentInquiry(
        String inquiryNo,
        EquipmentHolder holder,
        String movementNo,
        LocalDate openedOn,
        String circumstances,
        String openedBy,
        InquiryStatus status,
        LocalDate decidedOn,
        String finding,
        List<AnswerablePerson> answerable,
        Long compensationDong,
        String decidedBy,
        Decision decision,
        long version,
        Instant recordedAt,
        Instant knownOn) {}

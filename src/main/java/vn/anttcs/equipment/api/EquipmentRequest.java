package vn.anttcs.equipment.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * Đề nghị trang bị, with everything that happened to it.
 *
 * @param requestNo public number, for life
 * @param unitCode code today of the commune or province that asked
 * @param gapOn the day whose gap it goes by, or null
 * @param step the step for which it waits; null when none does
 * @param steps all of them, in order
 * @param timeline what happened, in order
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record EquipmentRequest(
        String requestNo,
        String unitCode,
        FundingSource fundingSource,
        LocalDate gapOn,
        String reason,
        RequestState state,
        RequestStep step,
        List<EquipmentRequestLine> lines,
        List<EquipmentRequestStep> steps,
        List<EquipmentRequestEvent> timeline,
        long version,
        Instant knownOn) {}

package vn.anttcs.equipment.api;

import java.time.Instant;
import vn.anttcs.equipment.rule.FundingSource;
import vn.anttcs.equipment.rule.request.RequestState;
import vn.anttcs.equipment.rule.request.RequestStep;

/**
 * Đề nghị trang bị trong danh sách.
 *
 * @param unitCode code today of the commune or province that asked
 * @param step the step for which it waits; null when none does
 * @param submittedBy sign-in name of who submitted it
 * @param submittedAt when
 * @param approved what was asked for or is left of it, over all lines
 * @param received what has come of it, over all lines
 */
public record EquipmentRequestSummary(
        String requestNo,
        String unitCode,
        FundingSource fundingSource,
        String reason,
        RequestState state,
        RequestStep step,
        String submittedBy,
        Instant submittedAt,
        long approved,
        long received) {}

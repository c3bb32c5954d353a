package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.year.EstimateOrigin;

/**
 * Một dòng dự toán. All amounts are in đồng.
 *
 * @param fundingLevel null where none is named
 * @param classification null where none is named
 * @param basisDong what it rests on comes to
 * @param adjustmentDong what somebody has added or taken away
 * @param estimatedDong what is asked for
 * @param reason why it was adjusted, or null
 * @param remark what was noted with it, or null
 * @param adjustedBy who adjusted it last, or null
 */
public record EstimateLine(
        String fundingSource,
        String fundingLevel,
        String classification,
        EstimateOrigin origin,
        long basisDong,
        long adjustmentDong,
        long estimatedDong,
        String reason,
        String remark,
        String adjustedBy) {}

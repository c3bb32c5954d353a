package vn.anttcs.budget.api;

/**
 * Dự toán so với số được giao, on one line. All amounts are in đồng.
 *
 * @param fundingLevel null where none is named
 * @param classification null where none is named
 * @param estimatedDong what is asked for, all origins together
 * @param allocatedDong what the unit is allocated by now
 * @param differenceDong allocated less asked for
 */
public record EstimateComparison(
        String fundingSource,
        String fundingLevel,
        String classification,
        long estimatedDong,
        long allocatedDong,
        long differenceDong) {}

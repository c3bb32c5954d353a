package vn.anttcs.budget.api;

/**
 * Tăng, giảm của một thành viên over all months; without the name.
 *
 * @param communeCode where the member stands last; empty when it is undecided
 * @param formerProvince as communeCode; several joined by a plus sign; empty when nothing is recorded
 * @param presentDong under the policies in force
 * @param simulatedDong under the draft
 * @param presentMonthsWithoutPolicy in how many months no policy in force has an item for the member
 * @param simulatedMonthsWithoutPolicy the same under the draft
 */
public record SimulationChange(
        String memberNo,
        String communeCode,
        String position,
        String formerProvince,
        SimulationDirection direction,
        long presentDong,
        long simulatedDong,
        long differenceDong,
        long presentMonthsWithoutPolicy,
        long simulatedMonthsWithoutPolicy) {}

package vn.anttcs.duty.rule;

/**
 * Nhiệm vụ đã ghi ở bảng khác: what stands of the same members on the sheets of other teams.
 *
 * @param sheetNo the other sheet
 * @param duty what stands there, its place resolved
 */
public record StandingDuty(String sheetNo, Duty duty) {}

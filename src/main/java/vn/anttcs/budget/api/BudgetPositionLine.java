package vn.anttcs.budget.api;

/**
 * Số liệu của một dòng ngân sách. All amounts are in đồng.
 *
 * @param fundingSource null where a resolution names none
 * @param fundingLevel null where none is named
 * @param classification null where none is named
 * @param allocatedDong what the unit was allocated, for itself and all below it
 * @param distributedDong what of it the units directly below hold
 * @param spentDong what approved payment runs come to from the day of their approval, with all differences, and other
 *     recorded spending less what was taken back, in the unit and below it
 * @param unpaidDong what of it members of approved runs had not received by the day, or had sent back
 * @param preparedDong what payment runs that wait for approval would add; null when a day or a recorded time is asked for,
 *     because a run that is cancelled leaves nothing to tell it from
 * @param remainingDong allocated less spent; below zero when more was spent
 */
public record BudgetPositionLine(
        String fundingSource,
        String fundingLevel,
        String classification,
        long allocatedDong,
        long distributedDong,
        long spentDong,
        long unpaidDong,
        Long preparedDong,
        long remainingDong) {}

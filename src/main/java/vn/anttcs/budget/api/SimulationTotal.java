package vn.anttcs.budget.api;

/**
 * Một số tổng của mô phỏng.
 *
 * @param groupCode the group within the dimension; empty for everything together, and for what belongs to none
 * @param period a month (2026-01), a year (2026), or empty for the whole
 * @param policyCode the draft, or null for the policies in force
 * @param memberMonths members' months; by item and source those that get something from it
 * @param differenceDong what it costs more than the policies in force, below zero when less
 * @param withoutPolicy members' months for which no policy has an item
 * @param unresolved members' months in which something that a rule reads is missing
 * @param splitMonths members' months that two policies share for one item
 * @param gainers how many members get more; null where members are not compared
 * @param gainDong how much more together; null where members are not compared
 * @param losers how many members get less; null where members are not compared
 * @param lossDong how much less together; null where members are not compared
 * @param unchanged how many get the same; null where members are not compared
 */
public record SimulationTotal(
        SimulationDimension dimension,
        String groupCode,
        String period,
        String policyCode,
        long memberMonths,
        long totalDong,
        long differenceDong,
        long withoutPolicy,
        long unresolved,
        long splitMonths,
        Long gainers,
        Long gainDong,
        Long losers,
        Long lossDong,
        Long unchanged) {}

package vn.anttcs.equipment.rule;

import vn.anttcs.equipment.rule.need.Ages;

/**
 * Tổng thiếu của nhiều Tổ về một loại.
 *
 * @param teams counted
 * @param openTeams of them without a confirmed norm; what they lack is not in the sums
 * @param rangeTeams of them with a choice still open; they count with the smallest quantity
 * @param due of the others
 * @param held of all
 * @param replaced of all, what counted of kinds that this one replaces
 * @param missing of the others, team by team
 * @param unpriced how much of the missing has no price
 * @param costDong what the rest of the missing costs
 */
public record GapSum(
        long teams,
        long openTeams,
        long rangeTeams,
        long due,
        Ages held,
        long replaced,
        long missing,
        long unpriced,
        long costDong) {
    /** The sum of nothing. */
    public static final GapSum NOTHING = new GapSum(0, 0, 0, 0, Ages.NOTHING, 0, 0, 0, 0);

    /** This and the gap of one more team. */
    public GapSum and(NormOutcome outcome, Gap gap) {
        boolean open = gap.missing() == null;
        long more = open ? 0 : gap.missing();
        return new GapSum(
                teams + 1,
                openTeams + (open ? 1 : 0),
                rangeTeams + (outcome == NormOutcome.RANGE ? 1 : 0),
                due + (open ? 0 : gap.due()),
                held.and(gap.held()),
                replaced + gap.replaced(),
                missing + more,
                unpriced + (gap.costDong() == null ? more : 0),
                costDong + (gap.costDong() == null ? 0 : gap.costDong()));
    }

    /** This and another sum. */
    public GapSum and(GapSum other) {
        return new GapSum(
                teams + other.teams,
                openTeams + other.openTeams,
                rangeTeams + other.rangeTeams,
                due + other.due,
                held.and(other.held),
                replaced + other.replaced,
                missing + other.missing,
                unpriced + other.unpriced,
                costDong + other.costDong);
    }
}

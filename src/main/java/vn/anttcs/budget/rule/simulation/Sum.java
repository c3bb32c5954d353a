package vn.anttcs.budget.rule.simulation;

/**
 * Số tổng: what members' months add up to.
 *
 * @param memberMonths how many members' months; of an item or a source, those that get something from it
 * @param dong in đồng
 * @param withoutPolicy months for which no policy has an item
 * @param unresolved months in which something that a rule reads is missing
 * @param split months that two policies share for one item
 */
public record Sum(long memberMonths, long dong, long withoutPolicy, long unresolved, long split) {

    /** Nothing. */
    public static final Sum NONE = new Sum(0, 0, 0, 0, 0);

    /** Both together. */
    public Sum plus(Sum other) {
        return new Sum(
                memberMonths + other.memberMonths,
                Math.addExact(dong, other.dong),
                withoutPolicy + other.withoutPolicy,
                unresolved + other.unresolved,
                split + other.split);
    }
}

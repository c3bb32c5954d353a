package vn.anttcs.equipment.rule.request;

/**
 * Số đã duyệt chưa nhận.
 *
 * @param quantity approved and not received
 * @param unpriced how much of it has no price
 * @param costDong what the rest of it costs, in đồng
 */
public record OpenNeed(long quantity, long unpriced, long costDong) {
    /** Nothing at all. */
    public static final OpenNeed NOTHING = new OpenNeed(0, 0, 0);

    /** What of a line is not ordered at the price of the catalogue, or null where it has none. */
    public static OpenNeed toOrder(long quantity, Long priceDong) {
        return priceDong == null
                ? new OpenNeed(quantity, quantity, 0)
                : new OpenNeed(quantity, 0, Math.multiplyExact(quantity, priceDong));
    }

    /** What of an order has not come, at its price. */
    public static OpenNeed ordered(long quantity, long priceDong) {
        return new OpenNeed(quantity, 0, Math.multiplyExact(quantity, priceDong));
    }

    /** This and another. */
    public OpenNeed and(OpenNeed other) {
        return new OpenNeed(
                Math.addExact(quantity, other.quantity),
                Math.addExact(unpriced, other.unpriced),
                Math.addExact(costDong, other.costDong));
    }

    /**
     * What a gap still costs when what was approved and has not come is not asked for again.
     *
     * @param missing how much is lacking
     * @param costDong what that costs; nothing where it has no price
     */
    public long costBeside(long missing, long costDong) {
        return missing == 0 ? 0 : costDong / missing * Math.max(0, missing - quantity);
    }
}

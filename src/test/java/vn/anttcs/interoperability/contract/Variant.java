package vn.anttcs.interoperability.contract;

/**
 * How a sample is filled.
 *
 * @param filled all optional elements present and lists with two items, or all optional elements absent
 * @param turn which alternative of a choice and which value of an enumeration is used
 */
public record Variant(boolean filled, int turn) {

    /** The sample with nothing optional. */
    public static final Variant BARE = new Variant(false, 0);

    /** The sample with everything. */
    public static final Variant FULL = new Variant(true, 0);

    @Override
    public String toString() {
        return filled ? "full" + (turn == 0 ? "" : "-" + turn) : "bare";
    }
}

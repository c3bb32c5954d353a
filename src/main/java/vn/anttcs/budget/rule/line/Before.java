package vn.anttcs.budget.rule.line;

import vn.anttcs.budget.rule.number.Fraction;

/**
 * Đã chi trước: what has already been given of an item, for limits.
 *
 * @param quantity the quantity in the calendar year so far
 * @param dong the đồng in the calendar year so far
 * @param monthQuantity of it, in this month by another resolution's line
 * @param monthDong of it, in this month by another resolution's line
 */
public record Before(Fraction quantity, long dong, Fraction monthQuantity, long monthDong) {

    /** Nothing has been given. */
    public static final Before NONE = new Before(Fraction.ZERO, 0, Fraction.ZERO, 0);

    /** What earlier months of the year gave. */
    public static Before ofYear(Fraction quantity, long dong) {
        return new Before(quantity, dong, Fraction.ZERO, 0);
    }

    /** This, and the line of the month before the one at hand. */
    Before and(Line line) {
        Fraction more = line.total().quantity();
        long dong = line.total().dong();
        return new Before(quantity.plus(more), this.dong + dong, monthQuantity.plus(more), monthDong + dong);
    }
}

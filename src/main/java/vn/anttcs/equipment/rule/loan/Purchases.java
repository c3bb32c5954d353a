package vn.anttcs.equipment.rule.loan;

import java.math.BigInteger;

/**
 * Giá trị ghi sổ: what was bought of something, and what that cost. Of what is not told apart by a number each is worth the
 * average of what was bought (giá bình quân gia quyền).
 *
 * @param quantity how much was bought at a known price, at least 1
 * @param totalDong what all of that cost, in đồng
 */
public record Purchases(long quantity, long totalDong) {
    /** One piece and what it cost. */
    public static Purchases ofPiece(long priceDong) {
        return new Purchases(1, priceDong);
    }

    /** What so much of it is worth, in whole đồng, half a đồng upwards. */
    public long valueOf(long part) {
        BigInteger twice = BigInteger.valueOf(totalDong)
                .multiply(BigInteger.valueOf(part))
                .multiply(BigInteger.TWO)
                .add(BigInteger.valueOf(quantity));
        return twice.divide(BigInteger.valueOf(quantity).multiply(BigInteger.TWO))
                .longValueExact();
    }
}

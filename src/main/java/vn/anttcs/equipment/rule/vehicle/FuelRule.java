package vn.anttcs.equipment.rule.vehicle;

/** Định mức nhiên liệu: what it allows for what was driven, and what a difference means. */
public final class FuelRule {
    private static final long HUNDRED = 100;
    private static final long LITRE = 1000;

    private FuelRule() {}

    /**
     * Định mức, as far as rules look at it.
     *
     * @param millilitres for 100 kilometres or one hour
     */
    public record Norm(MeterUnit unit, long millilitres, int tolerancePercent) {
        /** What it allows for so many kilometres or hours, in millilitres, rounded down. */
        public long allowed(long driven) {
            long product = Math.multiplyExact(millilitres, driven);
            return unit == MeterUnit.KM ? product / HUNDRED : product;
        }
    }

    /** What was used less what is allowed, in millilitres. */
    public static long difference(long litres, long allowed) {
        return litres * LITRE - allowed;
    }

    /**
     * What the use of a month means.
     *
     * @param norm or null
     * @param driven as far as readings tell
     * @param litres used according to the log, or null without one
     */
    public static FuelStatus status(Norm norm, long driven, Long litres, boolean explained) {
        if (norm == null) {
            return FuelStatus.NO_NORM;
        }
        if (litres == null) {
            return driven == 0 ? FuelStatus.WITHIN : FuelStatus.NO_LOG;
        }
        long allowed = norm.allowed(driven);
        if (Math.abs(difference(litres, allowed)) * HUNDRED <= allowed * norm.tolerancePercent()) {
            return FuelStatus.WITHIN;
        }
        return explained ? FuelStatus.EXPLAINED : FuelStatus.UNEXPLAINED;
    }

    /** Whether a state asks for an explanation. */
    public static boolean isOpen(FuelStatus status) {
        return status == FuelStatus.UNEXPLAINED || status == FuelStatus.NO_LOG;
    }
}

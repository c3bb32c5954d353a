package vn.anttcs.equipment.rule;

import vn.anttcs.equipment.rule.need.Ages;

/** Tính thiếu: the norm for the strength of the day less what can be used; what is too much of one team helps no other. */
public final class GapRule {
    private GapRule() {}

    /**
     * The gap of a team and a kind.
     *
     * @param held serviceable pieces of the team and its members; what expires within the horizon does not count
     * @param priceDong of one unit, or null
     */
    public static Gap of(NormResult norm, Ages held, Long priceDong) {
        if (norm.quantity() == null) {
            return new Gap(null, held, null, null);
        }
        long missing = Math.max(0, norm.quantity() - (held.held() - held.expiring()));
        // Nothing is missing, whatever it costs.
        Long cost = missing == 0 ? Long.valueOf(0) : priceDong == null ? null : Math.multiplyExact(missing, priceDong);
        return new Gap(norm.quantity(), held, missing, cost);
    }
}

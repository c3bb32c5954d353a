package vn.anttcs.equipment.rule;

import vn.anttcs.equipment.rule.need.Ages;

/** Tính thiếu: the norm for the strength of the day less what can be used; what is too much of one team helps no other. */
public final class GapRule {
    private GapRule() {}

    /**
     * The gap of a team and a kind.
     *
     * @param held serviceable pieces of the team and its members; what expires within the horizon does not count
     * @param replaced of kinds that this one replaces, what can be used for the whole horizon: one for one
     * @param priceDong of one unit, or null
     */
    public static Gap of(NormResult norm, Ages held, long replaced, Long priceDong) {
        if (norm.quantity() == null) {
            return new Gap(null, held, replaced, null, null);
        }
        long missing = Math.max(0, norm.quantity() - (held.held() - held.expiring()) - replaced);
        // Nothing is missing, whatever it costs.
        Long cost = missing == 0 ? Long.valueOf(0) : priceDong == null ? null : Math.multiplyExact(missing, priceDong);
        return new Gap(norm.quantity(), held, replaced, missing, cost);
    }
}

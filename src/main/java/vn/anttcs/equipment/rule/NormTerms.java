package vn.anttcs.equipment.rule;

import java.util.List;

/**
 * Nội dung định mức.
 *
 * @param scale what its quantities are multiplied by
 * @param sharePercent for {@link NormScale#SHARE_OF_MEMBERS}: the share in percent; else null
 * @param rounding for {@link NormScale#SHARE_OF_MEMBERS}; else null
 * @param bands for the scales that have quantities, in ascending order; else none
 * @param yearly for {@link NormScale#PER_MEMBER}: what follows each year for one member, or null when not confirmed
 */
public record NormTerms(
        NormScale scale, Integer sharePercent, NormRounding rounding, List<NormBand> bands, Integer yearly) {
    public NormTerms {
        bands = List.copyOf(bands);
    }
}

package vn.anttcs.equipment.rule;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/** Kiểm tra nội dung định mức: each scale with what belongs to it, bands that neither overlap nor stand upside down. */
public final class NormTermsRule {
    private static final Set<NormScale> BANDED =
            EnumSet.of(NormScale.PER_MEMBER, NormScale.PER_TEAM, NormScale.PER_RESIDENTIAL_UNIT);

    private NormTermsRule() {}

    /** Decides on the terms of a norm, naming every fault by its field. */
    public static Ruling decide(NormTerms terms) {
        List<Ground> grounds = new ArrayList<>();
        boolean share = terms.scale() == NormScale.SHARE_OF_MEMBERS;
        belongs(grounds, "terms.sharePercent", terms.scale(), share, terms.sharePercent() != null);
        belongs(grounds, "terms.rounding", terms.scale(), share, terms.rounding() != null);
        belongs(
                grounds,
                "terms.bands",
                terms.scale(),
                BANDED.contains(terms.scale()),
                !terms.bands().isEmpty());
        if (terms.yearly() != null && terms.scale() != NormScale.PER_MEMBER) {
            belongs(grounds, "terms.yearly", terms.scale(), false, true);
        }
        int last = -1;
        for (int index = 0; index < terms.bands().size(); index++) {
            String field = "terms.bands[" + index + "]";
            NormBand band = terms.bands().get(index);
            if (last == Integer.MAX_VALUE || band.fromMembers() <= last || isUpsideDown(band)) {
                grounds.add(
                        Ground.of(EquipmentGround.EQUIPMENT_BANDS, field + ".fromMembers", null, band.fromMembers()));
            }
            if (!isWithin(band)) {
                grounds.add(Ground.of(EquipmentGround.EQUIPMENT_RANGE, field + ".least", null));
            }
            last = band.toMembers() == null ? Integer.MAX_VALUE : band.toMembers();
        }
        return Ruling.of(grounds);
    }

    private static void belongs(List<Ground> grounds, String field, NormScale scale, boolean wanted, boolean given) {
        if (wanted != given) {
            grounds.add(Ground.of(EquipmentGround.EQUIPMENT_NORM_PART, field, null, scale));
        }
    }

    private static boolean isUpsideDown(NormBand band) {
        return band.toMembers() != null && band.toMembers() < band.fromMembers();
    }

    private static boolean isWithin(NormBand band) {
        if (band.least() == null) {
            return band.most() == null;
        }
        int most = band.most() == null ? band.least() : band.most();
        return most >= band.least()
                && (band.chosen() == null || (band.chosen() >= band.least() && band.chosen() <= most));
    }
}

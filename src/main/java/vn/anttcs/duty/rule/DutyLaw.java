package vn.anttcs.duty.rule;

import static vn.anttcs.law.LegalBasis.cite;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Timeline;
import vn.anttcs.shared.AreaFeature;

/** Luật 30/2023/QH15, Điều 23.2: which duty earns money, and in which areas. */
public final class DutyLaw {
    private static final LocalDate IN_FORCE = LocalDate.of(2024, 7, 1);

    /** The kinds of duty for which the law pays. */
    public static final Timeline<Set<DutyKind>> PAID_DUTY = Timeline.<Set<DutyKind>>of("duty.kinds")
            .from(IN_FORCE, Set.copyOf(EnumSet.allOf(DutyKind.class)), law("23.2"))
            .build();

    /** The areas in which a day of duty counts as {@link DutyKind#AREA_DAY}. */
    public static final Timeline<Set<AreaFeature>> PAID_AREAS = Timeline.<Set<AreaFeature>>of("duty.areas")
            .from(
                    IN_FORCE,
                    Set.of(
                            AreaFeature.BORDER,
                            AreaFeature.ISLAND,
                            AreaFeature.MOUNTAIN,
                            AreaFeature.SPECIALLY_DIFFICULT,
                            AreaFeature.KEY_DEFENCE),
                    law("23.2c"))
            .build();

    private DutyLaw() {}

    static LegalBasis law(String article) {
        return cite("Law 30/2023/QH15", article);
    }
}

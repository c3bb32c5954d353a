package vn.anttcs.organisation.rule;

import static vn.anttcs.law.LegalBasis.cite;

import java.time.LocalDate;
import java.util.Map;
import java.util.Set;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Timeline;
import vn.anttcs.organisation.api.UnitLevel;

/** Cấp và loại đơn vị hành chính: which levels and kinds exist on a day, and how they stand above one another. */
public final class MapLaw {
    /** Nghị quyết 203/2025/QH15: the Constitution as amended knows two levels from 1 July 2025. */
    public static final LegalBasis TWO_LEVELS = cite("Resolution 203/2025/QH15", "1");

    private static final LegalBasis THREE_LEVELS = cite("Law 77/2015/QH13", "2");
    private static final Set<String> PROVINCES = Set.of("PROVINCE", "CITY");
    private static final Set<String> DISTRICTS = Set.of("URBAN_DISTRICT", "RURAL_DISTRICT", "TOWN", "CITY", "DISTRICT");

    /** The kinds of each level; a level that is missing does not exist. */
    static final Timeline<Map<UnitLevel, Set<String>>> KINDS = Timeline.<Map<UnitLevel, Set<String>>>of("map.kinds")
            .from(
                    LocalDate.of(2016, 1, 1),
                    Map.of(
                            UnitLevel.PROVINCE, PROVINCES,
                            UnitLevel.DISTRICT, DISTRICTS,
                            UnitLevel.COMMUNE, Set.of("COMMUNE", "WARD", "TOWNSHIP")),
                    THREE_LEVELS)
            .from(
                    LocalDate.of(2025, 7, 1),
                    Map.of(UnitLevel.PROVINCE, PROVINCES, UnitLevel.COMMUNE, Set.of("COMMUNE", "WARD", "SPECIAL_ZONE")),
                    TWO_LEVELS)
            .build();

    private static final Map<UnitLevel, Integer> DIGITS =
            Map.of(UnitLevel.PROVINCE, 2, UnitLevel.DISTRICT, 3, UnitLevel.COMMUNE, 5);

    private MapLaw() {}

    static boolean exists(UnitLevel level, LocalDate day) {
        return KINDS.on(day).containsKey(level);
    }

    static boolean isKindOf(String kind, UnitLevel level, LocalDate day) {
        return KINDS.on(day).getOrDefault(level, Set.of()).contains(kind);
    }

    static boolean isCodeOf(String code, UnitLevel level) {
        return code.length() == DIGITS.get(level);
    }

    /** The level directly above on the day, or null for a province. */
    static UnitLevel above(UnitLevel level, LocalDate day) {
        return switch (level) {
            case PROVINCE -> null;
            case DISTRICT -> UnitLevel.PROVINCE;
            case COMMUNE -> exists(UnitLevel.DISTRICT, day) ? UnitLevel.DISTRICT : UnitLevel.PROVINCE;
        };
    }
}

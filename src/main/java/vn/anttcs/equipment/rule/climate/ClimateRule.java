package vn.anttcs.equipment.rule.climate;

import java.util.ArrayList;
import java.util.Collections;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormReason;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.shared.FormerProvinces;

/**
 * Vùng khí hậu: what is due only there (Decree 40/2024/NĐ-CP gives autumn-winter sets and coats from Huế northward and in the Central
 * Highlands). The provinces of before 1 July 2025 decide, since mergers crossed the line.
 */
public final class ClimateRule {
    private static final int MOST_PLACES = 10;

    private ClimateRule() {}

    /** Decides on the provinces of a region: each one of the 63, and once. */
    public static Ruling decide(List<String> provinces) {
        List<Ground> grounds = new ArrayList<>();
        Set<String> seen = new HashSet<>();
        for (int index = 0; index < provinces.size(); index++) {
            String field = "provinces[" + index + "].formerProvince";
            String province = provinces.get(index);
            if (!FormerProvinces.CODES.contains(province)) {
                grounds.add(Ground.of(ClimateGround.EQUIPMENT_NO_FORMER_PROVINCE, field, null, province));
            } else if (!seen.add(province)) {
                grounds.add(Ground.of(ClimateGround.EQUIPMENT_PROVINCE_TWICE, field, null, province));
            }
        }
        return Ruling.of(grounds);
    }

    /** Where a team lies: on the side on which all its places lie. */
    public static ClimateSide side(Region region, Origin origin) {
        Set<ClimateSide> sides = EnumSet.noneOf(ClimateSide.class);
        origin.provinces().forEach(province -> sides.add(side(region, Set.of(province))));
        origin.undecided().values().forEach(possible -> sides.add(side(region, possible)));
        if (sides.containsAll(EnumSet.of(ClimateSide.INSIDE, ClimateSide.OUTSIDE))) {
            return ClimateSide.BOTH;
        }
        return sides.size() == 1 ? sides.iterator().next() : ClimateSide.UNKNOWN;
    }

    private static ClimateSide side(Region region, Set<String> possible) {
        if (possible.isEmpty()) {
            return ClimateSide.UNKNOWN;
        }
        if (region.provinces().containsAll(possible)) {
            return ClimateSide.INSIDE;
        }
        return Collections.disjoint(region.provinces(), possible) ? ClimateSide.OUTSIDE : ClimateSide.UNKNOWN;
    }

    /**
     * What is due to a team by a norm that is confined to a region.
     *
     * @param inside what the norm gives inside it
     * @param region null when it is not in force on the day
     * @param regionCode code of the region
     */
    public static NormResult due(NormResult inside, Region region, String regionCode, Origin origin) {
        if (region == null) {
            return open(NormReason.NORM_REGION_NOT_IN_FORCE, regionCode);
        }
        return switch (side(region, origin)) {
            case INSIDE -> inside;
            case OUTSIDE ->
                new NormResult(
                        NormOutcome.FIXED,
                        0L,
                        null,
                        null,
                        NormReason.NORM_OUTSIDE_REGION,
                        List.of(region.name(), region.legalBasis()));
            case BOTH -> open(NormReason.NORM_REGION_BOTH, region.name(), region.legalBasis());
            case UNKNOWN -> unknown(region, origin);
        };
    }

    private static NormResult unknown(Region region, Origin origin) {
        List<String> places = origin.undecided().entrySet().stream()
                .filter(place -> side(region, place.getValue()) == ClimateSide.UNKNOWN)
                .map(Map.Entry::getKey)
                .filter(code -> !code.isEmpty())
                .sorted()
                .toList();
        if (places.isEmpty()) {
            return open(NormReason.NORM_REGION_NO_PLACE, region.name(), region.legalBasis());
        }
        String named = places.stream().limit(MOST_PLACES).collect(Collectors.joining(", "));
        return open(
                NormReason.NORM_REGION_UNKNOWN,
                region.name(),
                region.legalBasis(),
                places.size() > MOST_PLACES ? named + ", …" : named);
    }

    private static NormResult open(NormReason reason, String... arguments) {
        return new NormResult(NormOutcome.OPEN, null, null, null, reason, List.of(arguments));
    }
}

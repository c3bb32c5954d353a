package vn.anttcs.equipment.service.climate;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.equipment.persistence.NormFact;
import vn.anttcs.equipment.rule.NormOutcome;
import vn.anttcs.equipment.rule.NormReason;
import vn.anttcs.equipment.rule.NormResult;
import vn.anttcs.equipment.rule.NormRule;
import vn.anttcs.equipment.rule.climate.ClimateRule;
import vn.anttcs.equipment.rule.climate.ClimateSide;
import vn.anttcs.equipment.rule.climate.NormInPlace;
import vn.anttcs.equipment.rule.climate.ReplacementRule;
import vn.anttcs.equipment.rule.climate.Replacements;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;

/** Puts together what is due to a team: the norm of the smallest territory, confined to its climate region, less what is replaced. */
public final class DueLines {
    private final KnownNorms.Book book;
    private final TeamStanding team;
    private final Map<String, Found> found = new LinkedHashMap<>();

    /** The norm of a kind in the smallest territory of the team that has one, and how manieth territory that is. */
    private record Found(NormFact norm, long unitId, int territory) {}

    private DueLines(KnownNorms.Book book, TeamStanding team) {
        this.book = book;
        this.team = team;
        List<Long> territories = team.territories();
        for (String kindCode : book.kinds().keySet()) {
            Map<Long, NormFact> norms = book.norms().getOrDefault(kindCode, Map.of());
            for (int territory = 0; territory < territories.size() && !found.containsKey(kindCode); territory++) {
                long unitId = territories.get(territory);
                if (norms.containsKey(unitId)) {
                    found.put(kindCode, new Found(norms.get(unitId), unitId, territory));
                }
            }
        }
    }

    /** What is due to a team, kind by kind in the order of codes. */
    public static List<KnownNorms.Due> of(KnownNorms.Book book, TeamStanding team) {
        return new DueLines(book, team).lines();
    }

    private List<KnownNorms.Due> lines() {
        List<NormInPlace> norms = new ArrayList<>();
        found.forEach((kindCode, held) ->
                norms.add(new NormInPlace(kindCode, held.norm().replacesKind(), held.territory(), side(held.norm()))));
        Replacements replacements = ReplacementRule.of(norms);
        return found.entrySet().stream()
                .map(held -> line(held.getKey(), held.getValue(), replacements))
                .toList();
    }

    private ClimateSide side(NormFact norm) {
        String region = norm.climateRegion();
        if (region == null) {
            return ClimateSide.INSIDE;
        }
        return book.regions().containsKey(region)
                ? ClimateRule.side(book.regions().get(region), team.origin())
                : ClimateSide.UNKNOWN;
    }

    private KnownNorms.Due line(String kindCode, Found held, Replacements replacements) {
        NormResult own = own(held.norm());
        String by = replacements.by().get(kindCode);
        String perhaps = own.reason() == NormReason.NORM_OUTSIDE_REGION
                ? null
                : replacements.perhaps().get(kindCode);
        String circle = replacements.circles().get(kindCode);
        return new KnownNorms.Due(
                book.kinds().get(kindCode),
                held.norm(),
                held.unitId(),
                by != null
                        ? new NormResult(NormOutcome.FIXED, 0L, null, null, NormReason.NORM_REPLACED, words(by))
                        : perhaps != null
                                ? new NormResult(
                                        NormOutcome.OPEN,
                                        null,
                                        null,
                                        null,
                                        NormReason.NORM_REPLACED_PERHAPS,
                                        words(perhaps))
                                : own,
                by == null ? held.norm().legalBasis() : found.get(by).norm().legalBasis(),
                replacements.counted(kindCode),
                circle == null
                        ? List.of()
                        : List.of(new KnownNorms.Remark(NormReason.NORM_REPLACED_IN_CIRCLE, words(circle))));
    }

    /** What the norm gives by itself. */
    private NormResult own(NormFact norm) {
        NormResult everywhere = NormRule.of(norm.terms(), team.headcount());
        String region = norm.climateRegion();
        return region == null
                ? everywhere
                : ClimateRule.due(everywhere, book.regions().get(region), region, team.origin());
    }

    private List<String> words(String kindCode) {
        return List.of(book.nameOf(kindCode), found.get(kindCode).norm().legalBasis());
    }
}

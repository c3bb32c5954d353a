package vn.anttcs.equipment.service.readiness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.ReadinessLack;
import vn.anttcs.equipment.api.ReadyEquipment;
import vn.anttcs.equipment.api.ReadyTeam;
import vn.anttcs.equipment.persistence.KindFact;
import vn.anttcs.equipment.rule.readiness.Lack;
import vn.anttcs.equipment.rule.readiness.ReadinessRule;
import vn.anttcs.equipment.rule.readiness.Stock;
import vn.anttcs.equipment.service.NamedKinds;
import vn.anttcs.equipment.service.NormTexts;

/** Shows how ready a team is. */
final class ReadinessViews {
    private ReadinessViews() {}

    static ReadyTeam of(
            String teamCode,
            String communeCode,
            ReadinessRule.Team team,
            ReadinessRule.Asked asked,
            Collection<NamedKinds.Named> kinds) {
        List<Lack> lacks = ReadinessRule.lacks(asked, team);
        Map<String, KindFact> facts =
                kinds.stream().collect(Collectors.toMap(kind -> kind.kind().kindCode(), NamedKinds.Named::fact));
        return new ReadyTeam(
                teamCode,
                communeCode,
                team.members(),
                team.certified(),
                lacks.isEmpty(),
                lacks.stream()
                        .map(lack -> view(lack, facts.get(lack.kindCode())))
                        .toList(),
                kinds.stream()
                        .filter(kind -> team.stocks().containsKey(kind.kind().kindCode()))
                        .sorted(Comparator.comparing(kind -> kind.kind().kindCode()))
                        .map(kind -> view(kind, team.stocks().get(kind.kind().kindCode())))
                        .toList());
    }

    /** A lack in the language of the caller; the fact is of the kind that lacks, null where people do. */
    private static ReadinessLack view(Lack lack, KindFact kind) {
        return new ReadinessLack(
                lack.measure(),
                lack.kindCode(),
                lack.asked(),
                lack.there(),
                NormTexts.text(
                        "equipment.LACK_" + lack.measure(),
                        String.valueOf(lack.asked()),
                        String.valueOf(lack.there()),
                        kind == null ? "" : kind.title(),
                        kind == null ? "" : kind.unitOfMeasure()));
    }

    private static ReadyEquipment view(NamedKinds.Named kind, Stock stock) {
        return new ReadyEquipment(
                kind.kind().kindCode(),
                kind.fact().title(),
                kind.fact().category(),
                kind.fact().unitOfMeasure(),
                stock.usable(),
                stock.overdue(),
                stock.expired(),
                stock.ready());
    }
}

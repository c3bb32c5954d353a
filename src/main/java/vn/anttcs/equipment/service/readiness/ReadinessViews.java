package vn.anttcs.equipment.service.readiness;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import vn.anttcs.equipment.api.ReadinessLack;
import vn.anttcs.equipment.api.ReadyEquipment;
import vn.anttcs.equipment.api.ReadyTeam;
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
        return new ReadyTeam(
                teamCode,
                communeCode,
                team.members(),
                team.certified(),
                lacks.isEmpty(),
                lacks.stream().map(ReadinessViews::view).toList(),
                kinds.stream()
                        .filter(kind -> team.stocks().containsKey(kind.kind().kindCode()))
                        .sorted(Comparator.comparing(kind -> kind.kind().kindCode()))
                        .map(kind -> view(kind, team.stocks().get(kind.kind().kindCode())))
                        .toList());
    }

    private static ReadinessLack view(Lack lack) {
        return new ReadinessLack(
                lack.measure(),
                lack.kindCode(),
                lack.asked(),
                lack.there(),
                NormTexts.text(
                        "equipment.LACK_" + lack.measure(),
                        String.valueOf(lack.asked()),
                        String.valueOf(lack.there()),
                        lack.kindCode() == null ? "" : lack.kindCode()));
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

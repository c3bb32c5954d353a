package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.need.FlowRows;
import vn.anttcs.equipment.rule.Gap;
import vn.anttcs.equipment.rule.GapRule;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.need.Ages;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.rule.need.LifeRule;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.ReadTime;

/** What teams have that can be used, with what their members of the day have; read in sets. */
@ApplicationScoped
public class HeldByTeams {
    private FlowRows rows;
    private HeldLayers layers;
    private KindRows kinds;
    private ServiceLedger service;

    protected HeldByTeams() {}

    @Inject
    public HeldByTeams(FlowRows rows, HeldLayers layers, KindRows kinds, ServiceLedger service) {
        this.rows = rows;
        this.layers = layers;
        this.kinds = kinds;
        this.service = service;
    }

    /**
     * What can be used, team by team.
     *
     * @param layers by internal id of the team and of the kind
     * @param kinds internal ids by code
     */
    record Held(Map<Long, Map<Long, List<Layer>>> layers, Map<String, Long> kinds) {
        List<Layer> of(long teamId, String kindCode) {
            return layers.getOrDefault(teamId, Map.of()).getOrDefault(kinds.getOrDefault(kindCode, 0L), List.of());
        }

        /** What a team lacks of a kind, seen from the last day of a horizon; null without one. */
        Gap gap(long teamId, KnownNorms.Due due, KnownNorms.Book book, LocalDate until) {
            long replaced = 0;
            for (String code : due.counted()) {
                Ages ages = LifeRule.ages(of(teamId, code), book.lifeOf(code), until);
                replaced += ages.held() - ages.expiring();
            }
            EquipmentKind kind = due.kind();
            return GapRule.of(due.result(), ages(teamId, kind, until), replaced, kind.priceDong());
        }

        /** What a team has of a kind, seen from the last day of a horizon; null without one. */
        private Ages ages(long teamId, EquipmentKind kind, LocalDate until) {
            return LifeRule.ages(of(teamId, kind.kindCode()), kind.serviceLifeMonths(), until);
        }
    }

    /**
     * What teams have at the two times.
     *
     * @param dated kinds of which it matters since when they are in use; of the others one sum for each holder is enough
     */
    Held of(Collection<Long> teamIds, Collection<String> dated, ReadTime time) {
        Set<Long> datedIds = kinds.withCodes(dated).stream().map(KindAnchor::id).collect(Collectors.toSet());
        Map<Long, Long> teamOfMember = service.teamOfEach(teamIds, time);
        Map<Long, Map<Long, List<Layer>>> found = new HashMap<>();
        add(HolderKind.TEAM, teamIds, datedIds, time, (team, kind, held) -> put(found, team, kind, held));
        add(
                HolderKind.MEMBER,
                teamOfMember.keySet(),
                datedIds,
                time,
                (member, kind, held) -> put(found, teamOfMember.get(member), kind, held));
        return new Held(
                found,
                kinds
                        .withIds(found.values().stream()
                                .flatMap(of -> of.keySet().stream())
                                .distinct()
                                .toList())
                        .stream()
                        .collect(Collectors.toMap(KindAnchor::kindCode, KindAnchor::id)));
    }

    /** The kinds that have a service life: of the others nothing expires, whatever their age. */
    static List<String> dated(Collection<EquipmentKind> kinds) {
        return kinds.stream()
                .filter(kind -> kind.serviceLifeMonths() != null)
                .map(EquipmentKind::kindCode)
                .toList();
    }

    private void add(
            HolderKind kind, Collection<Long> holders, Set<Long> dated, ReadTime time, HeldLayers.Taker taker) {
        layers.of(kind, holders, dated, time, taker);
        rows.balances(kind, holders, dated, time)
                .forEach(held -> taker.take(held.holderId(), held.kindId(), List.of(new Layer(null, held.quantity()))));
    }

    private static void put(Map<Long, Map<Long, List<Layer>>> sums, long team, long kind, List<Layer> held) {
        sums.computeIfAbsent(team, one -> new HashMap<>())
                .computeIfAbsent(kind, one -> new ArrayList<>(1))
                .addAll(held);
    }
}

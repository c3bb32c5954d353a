package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.api.EquipmentKind;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.persistence.need.FlowRows;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.equipment.rule.need.Ages;
import vn.anttcs.equipment.rule.need.Layer;
import vn.anttcs.equipment.rule.need.LifeRule;
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

        /** The same seen from the last day of a horizon; null without one. */
        Ages ages(long teamId, EquipmentKind kind, LocalDate until) {
            return LifeRule.ages(of(teamId, kind.kindCode()), kind.serviceLifeMonths(), until);
        }
    }

    /**
     * What teams have at the two times.
     *
     * @param dated whether since when it is in use matters; without that one sum for each holder and kind is enough
     */
    Held of(Collection<Long> teamIds, boolean dated, ReadTime time) {
        Map<Long, Long> teamOfMember = service.teamOfEach(teamIds, time);
        Map<Long, Map<Long, List<Layer>>> found = new HashMap<>();
        add(HolderKind.TEAM, teamIds, dated, time, (team, kind, held) -> put(found, team, kind, held));
        add(
                HolderKind.MEMBER,
                teamOfMember.keySet(),
                dated,
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

    private void add(HolderKind kind, Collection<Long> holders, boolean dated, ReadTime time, HeldLayers.Taker taker) {
        if (dated) {
            layers.of(kind, holders, time, taker);
        } else {
            rows.balances(kind, holders, time)
                    .forEach(held ->
                            taker.take(held.holderId(), held.kindId(), List.of(new Layer(null, held.quantity()))));
        }
    }

    private static void put(Map<Long, Map<Long, List<Layer>>> sums, long team, long kind, List<Layer> held) {
        sums.computeIfAbsent(team, one -> new HashMap<>())
                .computeIfAbsent(kind, one -> new ArrayList<>(1))
                .addAll(held);
    }
}

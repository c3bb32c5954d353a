package vn.anttcs.equipment.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import vn.anttcs.equipment.persistence.CustodyRows;
import vn.anttcs.equipment.persistence.KindAnchor;
import vn.anttcs.equipment.persistence.KindRows;
import vn.anttcs.equipment.rule.Account;
import vn.anttcs.equipment.rule.EquipmentState;
import vn.anttcs.equipment.rule.Holder;
import vn.anttcs.equipment.rule.HolderKind;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.shared.DateRange;

/** What teams have that can be used, with what their members of the day have; read in sets. */
@ApplicationScoped
public class HeldByTeams {
    private static final int CHUNK = 1000;

    private CustodyRows custody;
    private KindRows kinds;
    private ServiceLedger service;

    protected HeldByTeams() {}

    @Inject
    public HeldByTeams(CustodyRows custody, KindRows kinds, ServiceLedger service) {
        this.custody = custody;
        this.kinds = kinds;
        this.service = service;
    }

    /**
     * What can be used, team by team.
     *
     * @param quantities by internal id of the team and code of the kind
     */
    record Held(Map<Long, Map<String, Long>> quantities) {
        long of(long teamId, String kindCode) {
            return quantities.getOrDefault(teamId, Map.of()).getOrDefault(kindCode, 0L);
        }
    }

    Held of(Collection<Long> teamIds, ReadTime time) {
        Map<Holder, Long> teamOf = new HashMap<>();
        teamIds.forEach(team -> teamOf.put(new Holder(HolderKind.TEAM, team), team));
        DateRange day = DateRange.of(time.validOn(), time.validOn().plusDays(1));
        List<Long> members = teamIds.isEmpty() ? List.of() : service.membersOf(teamIds, day, time.knownOn());
        service.stretches(members, day, time.knownOn()).values().stream()
                .flatMap(List::stream)
                .forEach(stretch -> teamOf.put(holder(stretch), stretch.teamId()));
        Map<Account, Long> balances = new HashMap<>();
        balances.putAll(balances(HolderKind.TEAM, teamOf.keySet(), time));
        balances.putAll(balances(HolderKind.MEMBER, teamOf.keySet(), time));
        return sum(balances, teamOf);
    }

    private static Holder holder(MemberStretch stretch) {
        return new Holder(HolderKind.MEMBER, stretch.memberId());
    }

    private Map<Account, Long> balances(HolderKind kind, Collection<Holder> holders, ReadTime time) {
        List<Holder> wanted = new ArrayList<>(
                holders.stream().filter(holder -> holder.kind() == kind).toList());
        Map<Account, Long> found = new HashMap<>();
        for (int from = 0; from < wanted.size(); from += CHUNK) {
            found.putAll(custody.balances(wanted.subList(from, Math.min(wanted.size(), from + CHUNK)), time));
        }
        return found;
    }

    private Held sum(Map<Account, Long> balances, Map<Holder, Long> teamOf) {
        Map<Long, String> codes =
                kinds.withIds(balances.keySet().stream().map(Account::kindId).collect(Collectors.toSet())).stream()
                        .collect(Collectors.toMap(KindAnchor::id, KindAnchor::kindCode));
        Map<Long, Map<String, Long>> sums = new HashMap<>();
        balances.forEach((account, quantity) -> {
            if (account.state() == EquipmentState.SERVICEABLE) {
                sums.computeIfAbsent(teamOf.get(account.holder()), team -> new HashMap<>())
                        .merge(codes.get(account.kindId()), quantity, Long::sum);
            }
        });
        return new Held(sums);
    }
}

package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Reading;

/** Where a member lies for the rights of callers: in the commune of the team of today, or of the last one. */
@ApplicationScoped
public class MemberTerritory implements RecordTerritory {
    /** A search may pass by every member of the force; what it has found of more than these it asks for again. */
    private static final int MOST_KNOWN = 2000;

    @Inject
    private ServiceRows service;

    @Inject
    private MemberSearch search;

    @Inject
    private TeamFacts teams;

    @Inject
    private Clockwork clockwork;

    @Override
    public RecordKind kind() {
        return RecordKind.MEMBER;
    }

    @Override
    public OptionalLong unitOf(String publicNumber) {
        Optional<ServiceRows.InTeam> member = service.teamOf(publicNumber, clockwork.today());
        OptionalLong commune = commune(member);
        member.ifPresent(found -> known().put(found.memberId(), commune));
        return commune;
    }

    /** The commune of the member's team, empty while nobody has decided where a divided team belongs. */
    public OptionalLong unitOf(long memberId) {
        Map<Long, OptionalLong> known = known();
        OptionalLong commune = known.get(memberId);
        if (commune == null) {
            commune = commune(service.teamOf(memberId, clockwork.today()));
            known.put(memberId, commune);
        }
        return commune;
    }

    /** The same of several members at once; who has no such commune is left out. */
    public Map<Long, Long> unitsOf(List<Long> memberIds) {
        Map<Long, OptionalLong> known = known();
        Map<Long, Long> asked = communes(
                memberIds.stream().filter(member -> !known.containsKey(member)).toList());
        Map<Long, Long> found = new HashMap<>(asked);
        for (Long member : memberIds) {
            OptionalLong commune = known.get(member);
            if (commune != null) {
                commune.ifPresent(unit -> found.put(member, unit));
            } else if (known.size() < MOST_KNOWN) {
                known.put(
                        member, asked.containsKey(member) ? OptionalLong.of(asked.get(member)) : OptionalLong.empty());
            }
        }
        return found;
    }

    private Map<Long, Long> communes(List<Long> memberIds) {
        if (memberIds.isEmpty()) {
            return Map.of();
        }
        List<MemberSearch.Standing> standings = search.standings(memberIds, clockwork.today());
        Map<Long, Long> communes = teams.communesToday(
                standings.stream().map(MemberSearch.Standing::teamId).collect(Collectors.toSet()));
        Map<Long, Long> found = new HashMap<>();
        for (MemberSearch.Standing standing : standings) {
            Long commune = communes.get(standing.teamId());
            if (commune != null) {
                found.put(standing.memberId(), commune);
            }
        }
        return found;
    }

    /** What this read has found so far: first whether a member may be seen is asked, then whether in full. */
    private static Map<Long, OptionalLong> known() {
        return Reading.once(MemberTerritory.class, HashMap::new);
    }

    private OptionalLong commune(Optional<ServiceRows.InTeam> member) {
        return member.isEmpty()
                ? OptionalLong.empty()
                : teams.communeToday(member.get().teamId());
    }
}

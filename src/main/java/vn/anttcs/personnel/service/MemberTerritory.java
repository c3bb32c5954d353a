package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.platform.persistence.Clockwork;

/** Where a member lies for the rights of callers: in the commune of the team of today, or of the last one. */
@ApplicationScoped
public class MemberTerritory implements RecordTerritory {
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
        return commune(service.teamOf(publicNumber, clockwork.today()));
    }

    /** The commune of the member's team, empty while nobody has decided where a divided team belongs. */
    public OptionalLong unitOf(long memberId) {
        return commune(service.teamOf(memberId, clockwork.today()));
    }

    /** The same of several members at once; who has no such commune is left out. */
    public Map<Long, Long> unitsOf(Set<Long> memberIds) {
        List<MemberSearch.Standing> standings = search.standings(List.copyOf(memberIds), clockwork.today());
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

    private OptionalLong commune(OptionalLong team) {
        return team.isEmpty() ? team : teams.communeToday(team.getAsLong());
    }
}

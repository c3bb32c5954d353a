package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.ServiceRows;
import vn.anttcs.platform.persistence.Clockwork;

/** Where a member lies for the rights of callers: in the commune of the team of today, or of the last one. */
@ApplicationScoped
public class MemberTerritory implements RecordTerritory {
    @Inject
    private ServiceRows service;

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

    private OptionalLong commune(OptionalLong team) {
        return team.isEmpty() ? team : teams.communeToday(team.getAsLong());
    }
}

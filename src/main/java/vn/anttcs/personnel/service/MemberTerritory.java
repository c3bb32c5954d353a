package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.OptionalLong;
import vn.anttcs.access.service.RecordKind;
import vn.anttcs.access.service.RecordTerritory;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Where a member lies for the rights of callers: in the commune of the team of today, or of the last one. */
@ApplicationScoped
public class MemberTerritory implements RecordTerritory {
    @Inject
    private MemberRows members;

    @Inject
    private DatedRows rows;

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
        return members.find(publicNumber)
                .map(MemberAnchor::id)
                .map(this::unitOf)
                .orElse(OptionalLong.empty());
    }

    /** The commune of the member's team, empty while nobody has decided where a divided team belongs. */
    public OptionalLong unitOf(long memberId) {
        ReadTime now = clockwork.readTime(null, null);
        return rows.find(MemberRows.SERVICE, memberId, now)
                .map(Dated::values)
                .map(ServiceFact::teamId)
                .flatMap(team -> teams.communeOn(team, now.validOn()))
                .map(OptionalLong::of)
                .orElse(OptionalLong.empty());
    }
}

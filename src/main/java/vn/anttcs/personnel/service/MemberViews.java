package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.service.UnitTree;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.DeclarationRecord;
import vn.anttcs.personnel.api.HealthRecord;
import vn.anttcs.personnel.api.InsuranceRecord;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.persistence.DeclarationFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.Declaration;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;

/** Puts the view of a member together from its facts, masked for callers who may not see personal data. */
@ApplicationScoped
public class MemberViews {
    @Inject
    private DatedRows rows;

    @Inject
    private TeamFacts teams;

    @Inject
    private PersonalData personalData;

    @Inject
    private Instance<UnitTree> units;

    /** The member at the two times; refuses {@code NOT_FOUND} on a day before the first application. */
    public Member view(MemberAnchor anchor, ReadTime time) {
        PersonFact person = rows.find(MemberRows.PERSON, anchor.id(), time)
                .map(Dated::values)
                .orElseThrow(() -> Refusal.notFound("memberNo", anchor.memberNo()));
        Dated<ServiceFact> service = rows.find(MemberRows.SERVICE, anchor.id(), time)
                .orElseThrow(() -> Refusal.notFound("memberNo", anchor.memberNo()));
        PersonalData.Shown shown = personalData.shown(anchor.id(), person);
        Long commune = person.permanentCommuneId();
        return new Member(
                anchor.memberNo(),
                shown.citizenId(),
                person.fullName(),
                person.sex(),
                person.dateOfBirth(),
                person.ethnicity(),
                person.educationLevel(),
                person.professionalLevel(),
                shown.phone(),
                person.permanentResidence(),
                commune == null ? null : units.get().codeOf(commune),
                person.temporaryResidence(),
                person.actualResidence(),
                person.residenceRegisteredSince(),
                person.livingThere(),
                person.formerForce(),
                person.formerForceFrom(),
                person.formerForceTo(),
                person.priorityGroup(),
                health(anchor, time),
                declarations(anchor, time),
                insurance(anchor, time),
                teamCode(service.values().teamId()),
                service.values().post(),
                service.values().status(),
                service.valid().from(),
                service.values().reason(),
                anchor.version(),
                time.knownOn());
    }

    private String teamCode(Long teamId) {
        return teams.codesOf(List.of(teamId)).get(teamId);
    }

    private HealthRecord health(MemberAnchor anchor, ReadTime time) {
        return rows.find(MemberRows.HEALTH, anchor.id(), time)
                .map(Dated::values)
                .map(fact -> new HealthRecord(fact.issuedOn(), fact.validUntil(), fact.sufficient(), fact.issuer()))
                .orElse(null);
    }

    private List<DeclarationRecord> declarations(MemberAnchor anchor, ReadTime time) {
        return rows.list(MemberRows.DECLARATION, anchor.id(), time).stream()
                .map(MemberViews::declaration)
                .toList();
    }

    private static DeclarationRecord declaration(Dated<DeclarationFact> fact) {
        return new DeclarationRecord(
                Declaration.valueOf(fact.key()),
                fact.values().answer(),
                fact.values().document());
    }

    private InsuranceRecord insurance(MemberAnchor anchor, ReadTime time) {
        return rows.find(MemberRows.INSURANCE, anchor.id(), time)
                .map(Dated::values)
                .map(fact -> new InsuranceRecord(
                        fact.socialInsurance(),
                        fact.socialInsuranceNumber(),
                        fact.incomeBaseDong(),
                        fact.healthInsurance(),
                        fact.healthInsuranceCard(),
                        fact.stateSupportGroup()))
                .orElse(null);
    }
}

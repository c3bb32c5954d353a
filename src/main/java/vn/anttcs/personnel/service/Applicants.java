package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import vn.anttcs.personnel.api.SubmitApplication;
import vn.anttcs.personnel.persistence.CitizenClaims;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.personnel.rule.ServiceTransitionRule;
import vn.anttcs.platform.persistence.Dated;

/** Người dự tuyển: finds out whether an applicant is known already, by citizen id. */
@ApplicationScoped
class Applicants {
    @Inject
    private CitizenClaims claims;

    @Inject
    private MemberRows members;

    @Inject
    private MemberFacts facts;

    @Inject
    private PersonForm form;

    @Inject
    private ApplicantAccess access;

    /**
     * The member with the citizen id, locked, when the person was discharged and may apply again; empty when nobody has
     * the citizen id; refuses {@code PERSON_EXISTS} otherwise.
     */
    Optional<MemberAnchor> knownBefore(String citizenId, LocalDate appliedOn, FormCheck check) {
        Optional<Long> owner = claims.find(citizenId);
        if (owner.isEmpty()) {
            return Optional.empty();
        }
        // Locked before it is read: of two applications of one person the later one must see the earlier.
        MemberAnchor anchor = members.lock(members.get(owner.get()).memberNo(), null);
        Dated<ServiceFact> service = facts.lastService(anchor.id());
        MemberStatus status = service.values().status();
        if (!ServiceTransitionRule.decide(status, ServiceProcedure.REAPPLY)
                .grounds()
                .isEmpty()) {
            throw access.exists(anchor);
        }
        if (appliedOn.isBefore(service.valid().from())) {
            check.against(
                    "NOT_YET_A_MEMBER",
                    "appliedOn",
                    appliedOn.toString(),
                    service.valid().from().toString());
        }
        return Optional.of(anchor);
    }

    /** The facts of the applicant over those known before. */
    PersonFact person(Optional<MemberAnchor> known, SubmitApplication command, FormCheck check) {
        PersonFact before =
                known.map(anchor -> facts.lastPerson(anchor.id()).values()).orElse(null);
        if (before != null
                && (before.sex() != command.sex() || !before.dateOfBirth().equals(command.dateOfBirth()))) {
            throw access.exists(known.get());
        }
        return form.over(before, command, check);
    }

    /** The team applied for, at work on the day. */
    Long team(String teamCode, LocalDate day, FormCheck check) {
        return access.team(teamCode, day, check);
    }

    /** A new member who claims the citizen id. */
    MemberAnchor create(String citizenId) {
        MemberAnchor created = members.create();
        if (!claims.claim(citizenId, created.id())) {
            throw access.exists(members.get(claims.find(citizenId).orElseThrow()));
        }
        return created;
    }
}

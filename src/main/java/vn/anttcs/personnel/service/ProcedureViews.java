package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.law.WorkingDays;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.SelectionProcedure;
import vn.anttcs.personnel.persistence.DossierFact;
import vn.anttcs.personnel.persistence.HolidayRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.CouncilVote;
import vn.anttcs.personnel.rule.CouncilVoteRule;
import vn.anttcs.personnel.rule.ProcedureClock;
import vn.anttcs.personnel.rule.ProcedureStep;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Decisions;
import vn.anttcs.platform.persistence.ReadTime;

/** Shows a dossier with the terms that run in it. */
@ApplicationScoped
class ProcedureViews {
    @Inject
    private DatedRows rows;

    @Inject
    private TeamFacts teams;

    @Inject
    private HolidayRows holidays;

    @Inject
    private Decisions decisions;

    /** The selection at the two times; refuses {@code NOT_FOUND} where no application is recorded, as after a roster load. */
    SelectionProcedure view(MemberAnchor anchor, ReadTime time) {
        DossierFact dossier = rows.find(MemberRows.DOSSIER, anchor.id(), time)
                .map(Dated::values)
                .orElseThrow(() -> Refusal.notFound("memberNo", anchor.memberNo()));
        ServiceFact service = rows.find(MemberRows.SERVICE, anchor.id(), time)
                .map(Dated::values)
                .orElseThrow(() -> Refusal.notFound("memberNo", anchor.memberNo()));
        return new SelectionProcedure(
                anchor.memberNo(),
                service.status(),
                teams.codesOf(List.of(dossier.teamId())).get(dossier.teamId()),
                dossier.post(),
                dossier.appliedOn(),
                dossier.votedOn(),
                dossier.councilPresent(),
                dossier.votesFor(),
                dossier.minutes(),
                elected(dossier),
                due(ProcedureStep.SELECTION_PROPOSAL, dossier.votedOn(), time),
                dossier.proposedOn(),
                dossier.proposalNumber(),
                dossier.proposalReceivedOn(),
                due(ProcedureStep.SELECTION_DECISION, dossier.proposalReceivedOn(), time),
                dossier.recognisedOn(),
                dossier.approvalDecisionId() == null
                        ? null
                        : decisions.find(dossier.approvalDecisionId()).orElse(null),
                anchor.version(),
                time.knownOn());
    }

    private static Boolean elected(DossierFact dossier) {
        if (dossier.votedOn() == null) {
            return null;
        }
        CouncilVote vote = new CouncilVote("", dossier.votesFor());
        return CouncilVoteRule.decide(vote, dossier.councilPresent(), dossier.votedOn())
                .grounds()
                .isEmpty();
    }

    private LocalDate due(ProcedureStep step, LocalDate start, ReadTime time) {
        if (start == null) {
            return null;
        }
        return new ProcedureClock(new WorkingDays(holidays.days(time.knownOn())))
                .dueDay(step, start)
                .due();
    }
}

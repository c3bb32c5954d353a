package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.function.UnaryOperator;
import vn.anttcs.law.Ground;
import vn.anttcs.personnel.api.GetSelectionProcedure;
import vn.anttcs.personnel.api.ProposeMember;
import vn.anttcs.personnel.api.RecordVote;
import vn.anttcs.personnel.api.SelectionProcedure;
import vn.anttcs.personnel.persistence.DossierFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.rule.CouncilVote;
import vn.anttcs.personnel.rule.CouncilVoteRule;
import vn.anttcs.personnel.rule.PersonnelGround;
import vn.anttcs.personnel.rule.SelectionProcedureRule;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.personnel.rule.ServiceTransitionRule;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.ReadTime;
import vn.anttcs.platform.persistence.Recording;

/** Hồ sơ tuyển chọn: writes the steps of a selection into the dossier of the application. */
@ApplicationScoped
class Dossiers {
    @Inject
    private MemberRows members;

    @Inject
    private MemberFacts facts;

    @Inject
    private DatedRows rows;

    @Inject
    private ProcedureViews views;

    @Inject
    private Clockwork clockwork;

    SelectionProcedure vote(RecordVote command) {
        FormCheck check = new FormCheck(clockwork.today());
        check.past("votedOn", command.votedOn());
        check.grounds(impossible(command));
        return step(
                command.memberNo(),
                command.version(),
                check,
                dossier -> dossier.voted(
                        command.votedOn(), command.councilPresent(), command.votesFor(), command.minutes()));
    }

    /** More votes than members present cannot have been; a missed majority can. */
    private static List<Ground> impossible(RecordVote command) {
        CouncilVote vote = new CouncilVote(command.memberNo(), command.votesFor());
        return CouncilVoteRule.decide(vote, command.councilPresent(), command.votedOn()).grounds().stream()
                .filter(ground -> ground.code() == PersonnelGround.COUNCIL_VOTES_EXCEED_PRESENT)
                .toList();
    }

    SelectionProcedure propose(ProposeMember command) {
        FormCheck check = new FormCheck(clockwork.today());
        check.past("proposedOn", command.proposedOn());
        check.past("proposalReceivedOn", command.proposalReceivedOn());
        check.ordered("proposalReceivedOn", command.proposedOn(), command.proposalReceivedOn());
        return step(
                command.memberNo(),
                command.version(),
                check,
                dossier -> dossier.proposed(
                        command.proposedOn(),
                        command.proposalNumber(),
                        command.proposalReceivedOn(),
                        command.position()));
    }

    private SelectionProcedure step(String memberNo, Long version, FormCheck check, UnaryOperator<DossierFact> change) {
        MemberAnchor anchor = members.lock(memberNo, version);
        check.grounds(ServiceTransitionRule.decide(
                        facts.lastService(anchor.id()).values().status(), ServiceProcedure.RECOGNISE)
                .grounds());
        check.finish();
        Dated<DossierFact> dossier = facts.last(MemberRows.DOSSIER, anchor.id()).orElseThrow();
        DossierFact changed = change.apply(dossier.values());
        check.grounds(SelectionProcedureRule.order(changed.steps(), null));
        check.finish();
        Recording recording = new Recording(clockwork.stamp(), null);
        rows.put(MemberRows.DOSSIER, anchor.id(), dossier.valid(), changed, recording);
        return views.view(anchor, new ReadTime(clockwork.today(), recording.stamp()));
    }

    SelectionProcedure get(GetSelectionProcedure query) {
        return views.view(members.get(query.memberNo()), clockwork.readTime(query.validOn(), query.knownOn()));
    }
}

package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ruling;
import vn.anttcs.organisation.service.TeamFacts;
import vn.anttcs.personnel.api.ProposalRecord;
import vn.anttcs.personnel.api.RecognitionItem;
import vn.anttcs.personnel.api.VoteRecord;
import vn.anttcs.personnel.persistence.DossierFact;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.PersonFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.OneTeamRule;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.SelectionProcedureRule;
import vn.anttcs.personnel.rule.SelectionRule;
import vn.anttcs.personnel.rule.SelectionSteps;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.personnel.rule.ServiceTransitionRule;
import vn.anttcs.personnel.rule.TeamAppointment;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;

/** Gathers what a recognition depends on and asks every rule about it. */
@ApplicationScoped
class RecognitionCases {
    @Inject
    private MemberFacts facts;

    @Inject
    private CandidateFactsOf candidates;

    @Inject
    private MemberPapers papers;

    @Inject
    private TeamFacts teams;

    @Inject
    private Clockwork clockwork;

    RecognitionCase prepare(MemberAnchor anchor, RecognitionItem item, LocalDate day) {
        FormCheck check = new FormCheck(clockwork.today());
        papers.check(item.healthCertificate(), item.declarations(), check);
        check.past("residenceRegisteredSince", item.residenceRegisteredSince());
        Dated<ServiceFact> service = facts.lastService(anchor.id());
        Dated<PersonFact> person = facts.lastPerson(anchor.id());
        Dated<DossierFact> dossier = facts.last(MemberRows.DOSSIER, anchor.id()).orElse(null);
        DossierFact completed = dossier == null ? null : completed(dossier.values(), item);
        return new RecognitionCase(
                anchor,
                item,
                service.values().status(),
                person,
                person.values().living(item.residenceRegisteredSince(), item.livingThere()),
                dossier,
                completed,
                team(item, service.values(), day, check),
                post(item, completed, service.values()),
                check.problems());
    }

    private static Position post(RecognitionItem item, DossierFact dossier, ServiceFact service) {
        if (item.position() != null) {
            return item.position();
        }
        return dossier == null ? service.post() : dossier.post();
    }

    private Long team(RecognitionItem item, ServiceFact service, LocalDate day, FormCheck check) {
        Long team = item.teamCode() == null
                ? service.teamId()
                : teams.findByCode(item.teamCode()).orElse(null);
        if (team != null && teams.communeOn(team, day).isPresent()) {
            return team;
        }
        String code = item.teamCode() == null
                ? teams.codesOf(List.of(service.teamId())).get(service.teamId())
                : item.teamCode();
        check.against("NO_SUCH_TEAM", "teamCode", code, day.toString());
        return null;
    }

    private static DossierFact completed(DossierFact dossier, RecognitionItem item) {
        DossierFact completed = dossier;
        VoteRecord vote = item.vote();
        if (vote != null) {
            completed = completed.voted(vote.votedOn(), vote.councilPresent(), vote.votesFor(), vote.minutes());
        }
        ProposalRecord proposal = item.proposal();
        if (proposal != null) {
            completed = completed.proposed(
                    proposal.proposedOn(), proposal.proposalNumber(), proposal.proposalReceivedOn(), null);
        }
        return completed;
    }

    /** What the law says of the case on the day, all grounds at once. */
    Ruling decide(RecognitionCase one, TeamPlaces.Plan plan, LocalDate day) {
        Ruling transition = ServiceTransitionRule.decide(one.status(), ServiceProcedure.RECOGNISE);
        if (!transition.grounds().isEmpty()) {
            return transition;
        }
        List<Ruling> rulings = new ArrayList<>();
        if (one.completed() != null) {
            SelectionSteps steps = one.completed().steps();
            rulings.add(SelectionProcedureRule.decide(steps, day));
        }
        rulings.add(SelectionRule.decide(candidates.on(one, day), day));
        rulings.add(OneTeamRule.decide(candidates.memberships(one), candidates.membership(one, day)));
        if (one.teamId() != null) {
            TeamAppointment added = new TeamAppointment(DateRange.from(day), one.post());
            rulings.add(plan.add(one.teamId(), one.anchor().memberNo(), added));
        }
        return Ruling.all(rulings);
    }
}

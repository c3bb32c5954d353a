package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.law.Ruling;
import vn.anttcs.personnel.api.Discharge;
import vn.anttcs.personnel.api.DischargeMember;
import vn.anttcs.personnel.api.Discharges;
import vn.anttcs.personnel.api.EvidenceRecord;
import vn.anttcs.personnel.api.ListDischarges;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.DischargeFacts;
import vn.anttcs.personnel.rule.DischargeRule;
import vn.anttcs.personnel.rule.Evidence;
import vn.anttcs.personnel.rule.EvidenceRegister;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.ServiceOrderRule;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Cho thôi tham gia lực lượng (Law 30/2023/QH15, Art. 17.3): the end of service on a ground of the closed list. */
@Stateless
public class MemberDischarge {
    @Inject
    private ServiceActs acts;

    @Inject
    private ActTeams teams;

    @Inject
    private DischargeRegister register;

    /** Cho thôi: counts what is handed in together with the reminders and refusals of the register. */
    @Operation(value = "dischargeMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Discharge dischargeMember(DischargeMember command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        LocalDate day = command.dischargedOn();
        DateRange period = DateRange.from(day);
        teams.lock(book.teamsDuring(period));
        List<Evidence> evidence = EvidenceRegister.together(
                register.conductOf(book.member().id()),
                given(command),
                book.record().startOfServiceOn(day));
        Refusal.unlessAllowed(Ruling.all(
                ServiceOrderRule.decide(book.record(), ServiceProcedure.DISCHARGE, period, acts.today()),
                DischargeRule.decide(new DischargeFacts(command.ground(), evidence), day)));
        ServiceFact present = book.on(day);
        ServiceFact fact = new ServiceFact(
                MemberStatus.DISCHARGED,
                present.teamId(),
                present.post(),
                command.ground().name());
        Recording recording = acts.recording(command.decision());
        acts.enter(book, period, fact, recording);
        register.enter(book.member(), day, new DischargeFacts(command.ground(), counted(evidence, day)), recording);
        return register.latest(book.member(), acts.showing(day));
    }

    /** The discharges that have happened by a day. */
    @Operation(value = "listDischarges", right = Right.MEMBER_READ, members = "memberNo")
    public Discharges listDischarges(ListDischarges query) {
        return register.list(query.memberNo(), query.validOn(), query.knownOn());
    }

    private static List<Evidence> given(DischargeMember command) {
        return command.evidence().stream().map(MemberDischarge::evidence).toList();
    }

    private static Evidence evidence(EvidenceRecord piece) {
        return new Evidence(piece.kind(), piece.datedOn(), piece.reference());
    }

    /** A piece of a later day is kept out, as the rule did. */
    private static List<Evidence> counted(List<Evidence> evidence, LocalDate day) {
        return evidence.stream().filter(piece -> !piece.date().isAfter(day)).toList();
    }
}

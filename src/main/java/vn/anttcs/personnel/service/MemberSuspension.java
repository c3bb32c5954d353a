package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.ListSuspensions;
import vn.anttcs.personnel.api.Member;
import vn.anttcs.personnel.api.ResumeMember;
import vn.anttcs.personnel.api.SuspendMember;
import vn.anttcs.personnel.api.Suspension;
import vn.anttcs.personnel.api.Suspensions;
import vn.anttcs.personnel.persistence.MemberRows;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.ServiceOrderRule;
import vn.anttcs.personnel.rule.ServiceProcedure;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Tạm đình chỉ và trở lại tham gia. Who is suspended keeps the place in the team. */
@Stateless
public class MemberSuspension {
    @Inject
    private ServiceActs acts;

    @Inject
    private MemberRecords records;

    @Inject
    private MemberViews views;

    /** Tạm đình chỉ: for the days of the suspension the member takes no part. */
    @Operation(value = "suspendMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member suspendMember(SuspendMember command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        if (command.until() != null && !command.from().isBefore(command.until())) {
            throw Refusal.invalid("UNTIL_NOT_AFTER_FROM", "until");
        }
        DateRange period = command.until() == null
                ? DateRange.from(command.from())
                : DateRange.of(command.from(), command.until());
        Refusal.unlessAllowed(ServiceOrderRule.decide(book.record(), ServiceProcedure.SUSPEND, period, acts.today()));
        ServiceFact present = book.on(command.from());
        ServiceFact fact = new ServiceFact(MemberStatus.SUSPENDED, present.teamId(), present.post(), command.reason());
        acts.enter(book, period, fact, acts.recording(command.decision()));
        return views.view(book.member(), acts.showing(command.from()));
    }

    /** Trở lại tham gia: ends the suspension in which the day lies; what is recorded after it stays. */
    @Operation(value = "resumeMember", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Member resumeMember(ResumeMember command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        DateRange period = book.daysOfResumption(command.from());
        // What is recorded after the suspension stays, so only the status of the day matters.
        DateRange day = DateRange.of(command.from(), command.from().plusDays(1));
        Refusal.unlessAllowed(ServiceOrderRule.decide(book.record(), ServiceProcedure.RESUME, day, acts.today()));
        ServiceFact present = book.on(command.from());
        ServiceFact fact = new ServiceFact(MemberStatus.SERVING, present.teamId(), present.post(), command.reason());
        acts.enter(book, period, fact, acts.recording(command.decision()));
        return views.view(book.member(), acts.showing(command.from()));
    }

    /** The suspensions that have begun by a day. */
    @Operation(value = "listSuspensions", right = Right.MEMBER_READ, members = "memberNo")
    public Suspensions listSuspensions(ListSuspensions query) {
        MemberRecords.Facts<ServiceFact> service =
                records.upTo(MemberRows.SERVICE, query.memberNo(), query.validOn(), query.knownOn());
        List<Suspension> suspensions = service.rows().stream()
                .filter(row -> row.values().status() == MemberStatus.SUSPENDED)
                .map(row -> suspension(row, service.decisionOf(row)))
                .toList();
        return new Suspensions(suspensions, service.time().knownOn());
    }

    private static Suspension suspension(Dated<ServiceFact> row, Decision decision) {
        return new Suspension(
                row.valid().from(),
                row.valid().isOpen() ? null : row.valid().to(),
                row.values().reason(),
                decision);
    }
}

package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.Casualties;
import vn.anttcs.personnel.api.Casualty;
import vn.anttcs.personnel.api.ListCasualties;
import vn.anttcs.personnel.api.RecordCasualty;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.CasualtyFact;
import vn.anttcs.personnel.persistence.ServiceFact;
import vn.anttcs.personnel.rule.CasualtyKind;
import vn.anttcs.personnel.rule.CasualtyRule;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Sổ thương vong: deaths and injuries, on duty and off duty. */
@Stateless
public class CasualtyRegister {
    @Inject
    private ServiceActs acts;

    @Inject
    private ActTeams teams;

    @Inject
    private MemberRecords records;

    @Inject
    private DatedRows rows;

    @Inject
    private ActRows numbers;

    /** Ghi nhận thương vong: a death ends the service on its day. */
    @Operation(value = "recordCasualty", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Casualty recordCasualty(RecordCasualty command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        boolean death = command.kind() == CasualtyKind.DEATH;
        if (death && command.lostCapacityPercent() != null) {
            throw Refusal.invalid("LOST_CAPACITY_OF_INJURY_ONLY", "lostCapacityPercent");
        }
        DateRange period = DateRange.from(command.occurredOn());
        if (death) {
            teams.lock(book.teamsDuring(period));
        }
        Refusal.unlessAllowed(CasualtyRule.decide(book.record(), command.kind(), command.occurredOn(), acts.today()));
        Recording recording = acts.recording(command.decision());
        if (death) {
            ServiceFact present = book.on(command.occurredOn());
            acts.enter(
                    book,
                    period,
                    new ServiceFact(MemberStatus.DECEASED, present.teamId(), present.post(), null),
                    recording);
        }
        Dated<CasualtyFact> row = rows.row(book.member().id(), numbers.nextNumber(), period, fact(command), recording);
        rows.add(ActRows.CASUALTY, List.of(row));
        return casualty(row, command.decision(), book.member().version());
    }

    private static CasualtyFact fact(RecordCasualty command) {
        return new CasualtyFact(command.kind(), command.onDuty(), command.category(), command.lostCapacityPercent());
    }

    /** The casualties up to a day. */
    @Operation(value = "listCasualties", right = Right.MEMBER_READ, members = "memberNo")
    public Casualties listCasualties(ListCasualties query) {
        MemberRecords.Facts<CasualtyFact> casualties =
                records.upTo(ActRows.CASUALTY, query.memberNo(), query.validOn(), query.knownOn());
        return new Casualties(
                casualties.rows().stream()
                        .map(row -> casualty(
                                row,
                                casualties.decisionOf(row),
                                casualties.member().version()))
                        .toList(),
                casualties.time().knownOn());
    }

    private static Casualty casualty(Dated<CasualtyFact> row, Decision decision, long version) {
        CasualtyFact fact = row.values();
        return new Casualty(
                row.key(),
                fact.kind(),
                fact.onDuty(),
                row.valid().from(),
                fact.category(),
                fact.lostCapacityPercent(),
                decision,
                version);
    }
}

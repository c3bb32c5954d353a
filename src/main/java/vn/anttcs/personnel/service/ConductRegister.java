package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.DutyRefusal;
import vn.anttcs.personnel.api.DutyRefusals;
import vn.anttcs.personnel.api.ListRefusals;
import vn.anttcs.personnel.api.ListReminders;
import vn.anttcs.personnel.api.RecordRefusal;
import vn.anttcs.personnel.api.RecordReminder;
import vn.anttcs.personnel.api.Reminder;
import vn.anttcs.personnel.api.Reminders;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.ConductFact;
import vn.anttcs.personnel.rule.ConductRule;
import vn.anttcs.personnel.rule.EvidenceKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.shared.DateRange;

/** Sổ nhắc nhở (Law 30/2023/QH15, Art. 17.3c): written reminders, and refusals of tasks without a justified reason. */
@Stateless
public class ConductRegister {
    @Inject
    private ServiceActs acts;

    @Inject
    private MemberRecords records;

    @Inject
    private DatedRows rows;

    @Inject
    private ActRows numbers;

    /** Ghi nhận văn bản nhắc nhở. */
    @Operation(value = "recordReminder", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public Reminder recordReminder(RecordReminder command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        return reminder(
                enter(
                        book,
                        command.occurredOn(),
                        new ConductFact(EvidenceKind.WRITTEN_REMINDER, command.reference(), command.reason())),
                book.member().version());
    }

    /** Ghi nhận một lần không chấp hành nhiệm vụ. */
    @Operation(value = "recordRefusal", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public DutyRefusal recordRefusal(RecordRefusal command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        return refusal(
                enter(
                        book,
                        command.occurredOn(),
                        new ConductFact(EvidenceKind.UNJUSTIFIED_REFUSAL, command.reference(), command.reason())),
                book.member().version());
    }

    private Dated<ConductFact> enter(ServiceBook book, LocalDate day, ConductFact fact) {
        Refusal.unlessAllowed(ConductRule.decide(book.record(), day, acts.today()));
        refuseRepetition(book.member().id(), day, fact);
        Dated<ConductFact> row =
                rows.row(book.member().id(), numbers.nextNumber(), DateRange.from(day), fact, acts.recording(null));
        rows.add(ActRows.CONDUCT, List.of(row));
        return row;
    }

    /** The same piece recorded twice would look like two on the way to a discharge. */
    private void refuseRepetition(long memberId, LocalDate day, ConductFact fact) {
        rows.history(ActRows.CONDUCT, memberId, acts.now().knownOn()).stream()
                .filter(row -> row.valid().from().equals(day)
                        && row.values().kind() == fact.kind()
                        && Objects.equals(row.values().reference(), fact.reference()))
                .findFirst()
                .ifPresent(row -> {
                    throw Refusal.conflict("CONDUCT_RECORDED", "occurredOn", row.key(), day.toString());
                });
    }

    /** The written reminders up to a day. */
    @Operation(value = "listReminders", right = Right.MEMBER_READ, members = "memberNo")
    public Reminders listReminders(ListReminders query) {
        MemberRecords.Facts<ConductFact> conduct =
                records.upTo(ActRows.CONDUCT, query.memberNo(), query.validOn(), query.knownOn());
        List<Reminder> reminders = of(conduct, EvidenceKind.WRITTEN_REMINDER).stream()
                .map(row -> reminder(row, conduct.member().version()))
                .toList();
        return new Reminders(reminders, conduct.time().knownOn());
    }

    /** The refusals and failures up to a day. */
    @Operation(value = "listRefusals", right = Right.MEMBER_READ, members = "memberNo")
    public DutyRefusals listRefusals(ListRefusals query) {
        MemberRecords.Facts<ConductFact> conduct =
                records.upTo(ActRows.CONDUCT, query.memberNo(), query.validOn(), query.knownOn());
        List<DutyRefusal> refusals = of(conduct, EvidenceKind.UNJUSTIFIED_REFUSAL).stream()
                .map(row -> refusal(row, conduct.member().version()))
                .toList();
        return new DutyRefusals(refusals, conduct.time().knownOn());
    }

    private static List<Dated<ConductFact>> of(MemberRecords.Facts<ConductFact> conduct, EvidenceKind kind) {
        return conduct.rows().stream()
                .filter(row -> row.values().kind() == kind)
                .toList();
    }

    private static Reminder reminder(Dated<ConductFact> row, long version) {
        ConductFact fact = row.values();
        return new Reminder(row.key(), row.valid().from(), fact.reference(), fact.reason(), version);
    }

    private static DutyRefusal refusal(Dated<ConductFact> row, long version) {
        ConductFact fact = row.values();
        return new DutyRefusal(row.key(), row.valid().from(), fact.reference(), fact.reason(), version);
    }
}

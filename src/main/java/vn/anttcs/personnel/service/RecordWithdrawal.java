package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.RecordedKind;
import vn.anttcs.personnel.api.WithdrawRecord;
import vn.anttcs.personnel.api.WithdrawnRecord;
import vn.anttcs.personnel.persistence.ActRows;
import vn.anttcs.personnel.persistence.CasualtyFact;
import vn.anttcs.personnel.persistence.ConductFact;
import vn.anttcs.personnel.persistence.WithdrawalFact;
import vn.anttcs.personnel.rule.CasualtyKind;
import vn.anttcs.personnel.rule.EvidenceKind;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedTable;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Hủy ghi nhận sai: reminders, refusals and casualties that should not have been recorded. What was known before stays readable as of then. */
@Stateless
public class RecordWithdrawal {
    @Inject
    private ServiceActs acts;

    @Inject
    private WithdrawnDeath deaths;

    @Inject
    private DatedRows rows;

    /** Hủy một ghi nhận; withdrawing a death lets the service go on as it stood before. */
    @Operation(value = "withdrawRecord", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public WithdrawnRecord withdrawRecord(WithdrawRecord command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        Optional<Dated<ConductFact>> conduct = find(ActRows.CONDUCT, book, command.recordNo());
        return conduct.isPresent() ? conduct(book, conduct.get(), command) : casualty(book, command);
    }

    private WithdrawnRecord conduct(ServiceBook book, Dated<ConductFact> row, WithdrawRecord command) {
        refuseEvidence(book, row);
        Recording recording = acts.recording(command.decision());
        rows.supersede(ActRows.CONDUCT, List.of(row.rowId()), recording.stamp());
        boolean reminder = row.values().kind() == EvidenceKind.WRITTEN_REMINDER;
        return withdrawn(book, row, reminder ? RecordedKind.REMINDER : RecordedKind.REFUSAL, command, recording);
    }

    private WithdrawnRecord casualty(ServiceBook book, WithdrawRecord command) {
        Dated<CasualtyFact> casualty = find(ActRows.CASUALTY, book, command.recordNo())
                .orElseThrow(() -> Refusal.notFound("recordNo", command.recordNo()));
        boolean death = casualty.values().kind() == CasualtyKind.DEATH;
        WithdrawnDeath.Return back = death ? deaths.decide(book, casualty) : null;
        Recording recording = acts.recording(command.decision());
        if (back != null) {
            deaths.write(book, back, recording);
        }
        rows.supersede(ActRows.CASUALTY, List.of(casualty.rowId()), recording.stamp());
        return withdrawn(book, casualty, RecordedKind.CASUALTY, command, recording);
    }

    private <T extends Record> Optional<Dated<T>> find(DatedTable<T> table, ServiceBook book, String recordNo) {
        return rows.history(table, book.member().id(), acts.now().knownOn()).stream()
                .filter(row -> row.key().equals(recordNo))
                .findFirst();
    }

    /** A piece on which a discharge rests stays as long as the discharge does. */
    private void refuseEvidence(ServiceBook book, Dated<ConductFact> piece) {
        rows.history(ActRows.EVIDENCE, book.member().id(), acts.now().knownOn()).stream()
                .filter(row -> row.values().kind() == piece.values().kind()
                        && row.values().datedOn().equals(piece.valid().from())
                        && Objects.equals(
                                row.values().reference(), piece.values().reference()))
                .findFirst()
                .ifPresent(row -> {
                    throw Refusal.refused(
                            "COUNTED_FOR_DISCHARGE",
                            "recordNo",
                            piece.key(),
                            row.valid().from().toString());
                });
    }

    private WithdrawnRecord withdrawn(
            ServiceBook book, Dated<?> row, RecordedKind kind, WithdrawRecord command, Recording recording) {
        rows.add(
                ActRows.WITHDRAWAL,
                List.of(rows.row(
                        book.member().id(),
                        row.key(),
                        DateRange.from(acts.today()),
                        new WithdrawalFact(kind, command.reason()),
                        recording)));
        return new WithdrawnRecord(
                command.memberNo(),
                row.key(),
                kind,
                row.valid().from(),
                command.reason(),
                command.decision(),
                book.member().version());
    }
}

package vn.anttcs.personnel.service;

import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import java.time.LocalDate;
import vn.anttcs.access.api.Right;
import vn.anttcs.access.service.Operation;
import vn.anttcs.personnel.api.DocumentList;
import vn.anttcs.personnel.api.ExchangeDocument;
import vn.anttcs.personnel.api.IssueDocument;
import vn.anttcs.personnel.api.ListDocuments;
import vn.anttcs.personnel.api.MemberDocument;
import vn.anttcs.personnel.api.ReissueDocument;
import vn.anttcs.personnel.api.RevokeDocument;
import vn.anttcs.personnel.persistence.DocumentFact;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.rule.DocumentRule;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.personnel.rule.HeldDocument;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.Decision;

/** Cấp, đổi, cấp lại, thu hồi giấy chứng nhận, biển hiệu (Circular 14/2024/TT-BCA). */
@Stateless
public class MemberDocuments {
    @Inject
    private ServiceActs acts;

    @Inject
    private MemberRecords records;

    @Inject
    private DocumentRegister register;

    /** Cấp: the member's first document of its kind, or the first after a revocation. */
    @Operation(value = "issueDocument", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberDocument issueDocument(IssueDocument command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        LocalDate day = command.issuedOn();
        Refusal.unlessAllowed(
                DocumentRule.issue(book.record(), command.kind(), register.recordedFrom(book.member(), day), day));
        register.claim(command.kind(), command.number(), book.member());
        Recording recording = acts.recording(command.decision());
        DocumentFact fact =
                new DocumentFact(command.kind(), command.number(), DocumentState.HELD, day, command.reason(), null);
        Dated<DocumentFact> row = register.enterNew(book.member(), day, fact, recording);
        return DocumentRegister.view(row, command.decision(), book.member().version());
    }

    /** Đổi: the held document is handed in for a new one. */
    @Operation(value = "exchangeDocument", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberDocument exchangeDocument(ExchangeDocument command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        Replacement replacement = new Replacement(
                DocumentState.EXCHANGED,
                command.documentNo(),
                command.number(),
                command.exchangedOn(),
                command.reason());
        Dated<DocumentFact> row = replace(book, replacement, "exchangedOn", command.decision());
        return DocumentRegister.view(row, command.decision(), book.member().version());
    }

    /** Cấp lại: a new document for one that is lost. */
    @Operation(value = "reissueDocument", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberDocument reissueDocument(ReissueDocument command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        Replacement replacement = new Replacement(
                DocumentState.REISSUED, command.documentNo(), command.number(), command.reissuedOn(), command.reason());
        Dated<DocumentFact> row = replace(book, replacement, "reissuedOn", command.decision());
        return DocumentRegister.view(row, command.decision(), book.member().version());
    }

    private record Replacement(DocumentState end, String documentNo, String number, LocalDate day, String reason) {}

    private Dated<DocumentFact> replace(ServiceBook book, Replacement wanted, String field, Decision decision) {
        Dated<DocumentFact> old = register.last(book.member(), wanted.documentNo());
        HeldDocument held = DocumentRegister.held(old);
        Refusal.unlessAllowed(DocumentRule.replace(book.record(), held, field, wanted.day()));
        String number = wanted.number() == null ? held.number() : wanted.number();
        register.claim(held.kind(), number, book.member());
        Recording recording = acts.recording(decision);
        DocumentFact ended = old.values().turned(wanted.end(), wanted.reason());
        register.enter(book.member(), old.key(), wanted.day(), ended, recording);
        DocumentFact fact =
                new DocumentFact(held.kind(), number, DocumentState.HELD, wanted.day(), wanted.reason(), old.key());
        return register.enterNew(book.member(), wanted.day(), fact, recording);
    }

    /** Thu hồi. */
    @Operation(value = "revokeDocument", right = Right.MEMBER_WRITE, members = "memberNo", write = true)
    public MemberDocument revokeDocument(RevokeDocument command) {
        ServiceBook book = acts.open(command.memberNo(), command.version());
        Dated<DocumentFact> old = register.last(book.member(), command.documentNo());
        Refusal.unlessAllowed(DocumentRule.end(DocumentRegister.held(old), "revokedOn", command.revokedOn()));
        DocumentFact ended = old.values().turned(DocumentState.REVOKED, command.reason());
        Dated<DocumentFact> row = register.enter(
                book.member(), old.key(), command.revokedOn(), ended, acts.recording(command.decision()));
        return DocumentRegister.view(row, command.decision(), book.member().version());
    }

    /** What became of the documents by a day. */
    @Operation(value = "listDocuments", right = Right.MEMBER_READ, members = "memberNo")
    public DocumentList listDocuments(ListDocuments query) {
        MemberRecords.Facts<DocumentFact> documents = records.on(
                DocumentRows.DOCUMENT,
                records.member(query.memberNo()),
                records.time(query.validOn(), query.knownOn()));
        return new DocumentList(
                documents.rows().stream()
                        .map(row -> DocumentRegister.view(
                                row,
                                documents.decisionOf(row),
                                documents.member().version()))
                        .toList(),
                documents.time().knownOn());
    }
}

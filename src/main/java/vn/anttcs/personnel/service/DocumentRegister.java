package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.api.MemberDocument;
import vn.anttcs.personnel.persistence.DocumentFact;
import vn.anttcs.personnel.persistence.DocumentRows;
import vn.anttcs.personnel.persistence.MemberAnchor;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.personnel.rule.HeldDocument;
import vn.anttcs.platform.error.Refusal;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;

/** Sổ giấy chứng nhận, biển hiệu: reads and writes the states of documents of a locked member. */
@ApplicationScoped
public class DocumentRegister {
    private DocumentRows documents;
    private DatedRows rows;
    private Clockwork clockwork;

    protected DocumentRegister() {}

    @Inject
    public DocumentRegister(DocumentRows documents, DatedRows rows, Clockwork clockwork) {
        this.documents = documents;
        this.rows = rows;
        this.clockwork = clockwork;
    }

    private List<Dated<DocumentFact>> history(MemberAnchor member) {
        return rows.history(
                DocumentRows.DOCUMENT,
                member.id(),
                clockwork.readTime(null, null).knownOn());
    }

    /** Every state of a document recorded for the day or a later one. */
    List<HeldDocument> recordedFrom(MemberAnchor member, LocalDate day) {
        return history(member).stream()
                .filter(row -> row.valid().overlaps(DateRange.from(day)))
                .map(DocumentRegister::held)
                .toList();
    }

    /** The last state recorded of a document, or the refusal {@code NOT_FOUND}. */
    Dated<DocumentFact> last(MemberAnchor member, String documentNo) {
        return history(member).stream()
                .filter(row -> row.key().equals(documentNo))
                .reduce((earlier, later) -> later)
                .orElseThrow(() -> Refusal.notFound("documentNo", documentNo));
    }

    static HeldDocument held(Dated<DocumentFact> row) {
        DocumentFact fact = row.values();
        return new HeldDocument(
                fact.kind(), fact.number(), fact.state(), row.valid().from(), fact.issuedOn());
    }

    /** Claims a printed number for the member, or refuses one that was given to somebody else. */
    void claim(DocumentKind kind, String number, MemberAnchor member) {
        if (!documents.claim(kind, number, member.id())) {
            throw Refusal.conflict("DOCUMENT_NUMBER_TAKEN", "number", kind.name(), number);
        }
    }

    /** Writes a new document. */
    Dated<DocumentFact> enterNew(MemberAnchor member, LocalDate day, DocumentFact fact, Recording recording) {
        return enter(member, documents.nextNumber(), day, fact, recording);
    }

    /** Writes a state from the day on. */
    Dated<DocumentFact> enter(
            MemberAnchor member, String documentNo, LocalDate day, DocumentFact fact, Recording recording) {
        rows.put(DocumentRows.DOCUMENT, member.id(), documentNo, DateRange.from(day), fact, recording);
        return rows.row(member.id(), documentNo, DateRange.from(day), fact, recording);
    }

    static MemberDocument view(Dated<DocumentFact> row, Decision decision, long version) {
        DocumentFact fact = row.values();
        return new MemberDocument(
                row.key(),
                fact.kind(),
                fact.number(),
                fact.state(),
                fact.issuedOn(),
                fact.state() == DocumentState.HELD ? null : row.valid().from(),
                fact.reason(),
                fact.replaces(),
                decision,
                version);
    }
}

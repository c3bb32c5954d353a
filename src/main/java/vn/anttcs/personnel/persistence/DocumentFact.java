package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.personnel.rule.DocumentState;

/**
 * Giấy tờ: one state of a document, valid from the day on which it came into it.
 *
 * @param number the number printed on it
 * @param reason why it came into the state
 * @param replaces the document in whose place it came, or null
 */
public record DocumentFact(
        DocumentKind kind, String number, DocumentState state, LocalDate issuedOn, String reason, String replaces) {

    /** The same document in another state. */
    public DocumentFact turned(DocumentState other, String because) {
        return new DocumentFact(kind, number, other, issuedOn, because, replaces);
    }
}

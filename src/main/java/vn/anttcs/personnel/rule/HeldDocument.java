package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Objects;

/**
 * Giấy tờ: one document of a member as the rule sees it on a day.
 *
 * @param number the number printed on it
 * @param state what became of it up to the day
 * @param since first day of the state
 * @param issuedOn the day of issue
 */
public record HeldDocument(DocumentKind kind, String number, DocumentState state, LocalDate since, LocalDate issuedOn) {

    public HeldDocument {
        Objects.requireNonNull(kind, "a document has a kind");
        Objects.requireNonNull(number, "a document has a number");
        Objects.requireNonNull(state, "a document has a state");
    }
}

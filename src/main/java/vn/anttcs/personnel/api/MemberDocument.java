package vn.anttcs.personnel.api;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.DocumentKind;
import vn.anttcs.personnel.rule.DocumentState;
import vn.anttcs.shared.Decision;

/**
 * Giấy chứng nhận, biển hiệu: a document that a member was given.
 *
 * @param documentNo number in this register, for ever
 * @param number the number printed on it
 * @param endedOn day of its exchange, another issue or revocation
 * @param reason why it was issued, or why it ended
 * @param replacesNo the document in whose place it came
 * @param decision the act on which it rests, where there is one
 * @param version grows with each change of the member
 */
public record MemberDocument(
        String documentNo,
        DocumentKind kind,
        String number,
        DocumentState state,
        LocalDate issuedOn,
        LocalDate endedOn,
        String reason,
        String replacesNo,
        Decision decision,
        long version) {}

package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;

/**
 * Cấp, đổi, cấp lại, thu hồi giấy chứng nhận, biển hiệu (Circular 14/2024/TT-BCA): a member in the force holds one document
 * of each kind; only a document that is held can be exchanged, issued again or revoked.
 */
public final class DocumentRule {

    private static final LegalBasis BASIS = ForceLaw.circular(null);

    private DocumentRule() {}

    /**
     * Decides on a first issue.
     *
     * @param record the service recorded
     * @param kind what is issued
     * @param held the documents of the member on that day or later
     * @param day the day of issue
     */
    public static Ruling issue(ServiceRecord record, DocumentKind kind, List<HeldDocument> held, LocalDate day) {
        List<Ground> grounds = new ArrayList<>(outsideService(record, "issuedOn", day));
        held.stream()
                .filter(document -> document.kind() == kind && document.state() == DocumentState.HELD)
                .findFirst()
                .ifPresent(document -> grounds.add(
                        Ground.of(PersonnelGround.DOCUMENT_HELD_ALREADY, "kind", BASIS, kind, document.number())));
        return Ruling.of(grounds);
    }

    /** Decides on an exchange or another issue, by which a new document takes the place of a held one. */
    public static Ruling replace(ServiceRecord record, HeldDocument document, String field, LocalDate day) {
        return Ruling.all(Ruling.of(outsideService(record, field, day)), end(document, field, day));
    }

    /** Decides on a revocation, which is possible after the end of service too. */
    public static Ruling end(HeldDocument document, String field, LocalDate day) {
        List<Ground> grounds = new ArrayList<>();
        if (document.state() != DocumentState.HELD) {
            grounds.add(Ground.of(
                    PersonnelGround.DOCUMENT_NOT_HELD,
                    "documentNo",
                    BASIS,
                    document.number(),
                    document.state(),
                    document.since()));
        }
        if (!day.isAfter(document.issuedOn())) {
            grounds.add(Ground.of(PersonnelGround.DOCUMENT_ACT_BEFORE_ISSUE, field, null, day, document.issuedOn()));
        }
        return Ruling.of(grounds);
    }

    private static List<Ground> outsideService(ServiceRecord record, String field, LocalDate day) {
        return record.on(day).filter(ServiceState::isInForce).isPresent()
                ? List.of()
                : List.of(Ground.of(PersonnelGround.NOT_IN_SERVICE_ON, field, BASIS, day));
    }
}

package vn.anttcs.personnel.rule;

import static vn.anttcs.personnel.rule.PersonnelGround.DISCHARGE_HEALTH_CERTIFICATE_MISSING;
import static vn.anttcs.personnel.rule.PersonnelGround.DISCHARGE_MEASURE_DOCUMENT_MISSING;
import static vn.anttcs.personnel.rule.PersonnelGround.DISCHARGE_REFUSALS_TOO_FEW;
import static vn.anttcs.personnel.rule.PersonnelGround.DISCHARGE_REMINDERS_TOO_FEW;
import static vn.anttcs.personnel.rule.PersonnelGround.DISCHARGE_REQUEST_MISSING;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;
import vn.anttcs.law.Timeline;

/**
 * Cho thôi tham gia lực lượng: a ground of the closed list with the evidence it asks for (Law
 * 30/2023/QH15, Art. 17.3). Evidence dated after the day does not count, and the same piece counts
 * once.
 */
public final class DischargeRule {

    private DischargeRule() {}

    /** Decides on the discharge as of the day, with everything that is missing. */
    public static Ruling decide(DischargeFacts facts, LocalDate day) {
        return Ruling.of(needs(facts.ground()).stream()
                .flatMap(need -> shortage(need, facts, day))
                .toList());
    }

    private static List<Need> needs(DischargeGround ground) {
        return switch (ground) {
            case OWN_REQUEST -> List.of(Need.of(EvidenceKind.WRITTEN_REQUEST));
            case HEALTH -> List.of(Need.of(EvidenceKind.HEALTH_CERTIFICATE));
            case REPEATED_REFUSAL ->
                List.of(Need.of(EvidenceKind.UNJUSTIFIED_REFUSAL), Need.of(EvidenceKind.WRITTEN_REMINDER));
            case PROSECUTION, PREVENTIVE_MEASURE, ADMINISTRATIVE_HANDLING ->
                List.of(Need.of(EvidenceKind.MEASURE_DOCUMENT));
        };
    }

    private static Stream<Ground> shortage(Need need, DischargeFacts facts, LocalDate day) {
        DatedValue<Integer> required = need.pieces().datedOn(day);
        long found = facts.evidence().stream()
                .filter(piece -> piece.kind() == need.kind() && !piece.date().isAfter(day))
                .distinct()
                .count();
        if (found >= required.value()) {
            return Stream.empty();
        }
        return Stream.of(Ground.of(need.missing(), "evidence", required.basis(), required.value(), found));
    }

    private record Need(EvidenceKind kind, Timeline<Integer> pieces, PersonnelGround missing) {

        static Need of(EvidenceKind kind) {
            return switch (kind) {
                case WRITTEN_REQUEST -> new Need(kind, DischargeLaw.REQUESTS, DISCHARGE_REQUEST_MISSING);
                case HEALTH_CERTIFICATE ->
                    new Need(kind, DischargeLaw.HEALTH_CERTIFICATES, DISCHARGE_HEALTH_CERTIFICATE_MISSING);
                case UNJUSTIFIED_REFUSAL -> new Need(kind, DischargeLaw.REFUSALS, DISCHARGE_REFUSALS_TOO_FEW);
                case WRITTEN_REMINDER -> new Need(kind, DischargeLaw.REMINDERS, DISCHARGE_REMINDERS_TOO_FEW);
                case MEASURE_DOCUMENT ->
                    new Need(kind, DischargeLaw.MEASURE_DOCUMENTS, DISCHARGE_MEASURE_DOCUMENT_MISSING);
            };
        }
    }
}

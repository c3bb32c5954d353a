package vn.anttcs.personnel.rule;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;
import vn.anttcs.law.Ruling;

/**
 * Trình tự tham gia: which procedure is legal from which status. Recognition and discharge rest on
 * the law; the order of the others keeps the records whole.
 */
public final class ServiceTransitionRule {

    private ServiceTransitionRule() {}

    /** Decides whether the procedure may be carried out for a person of this status. */
    public static Ruling decide(MemberStatus status, ServiceProcedure procedure) {
        Set<MemberStatus> origins = origins(procedure);
        if (origins.contains(status)) {
            return Ruling.allowed();
        }
        String allowed = origins.stream().map(MemberStatus::name).collect(Collectors.joining(","));
        return Ruling.of(List.of(Ground.of(
                PersonnelGround.PROCEDURE_NOT_LEGAL_FROM_STATUS, null, basis(procedure), procedure, status, allowed)));
    }

    private static Set<MemberStatus> origins(ServiceProcedure procedure) {
        return switch (procedure) {
            case RECOGNISE -> EnumSet.of(MemberStatus.CANDIDATE);
            case TRANSFER, CHANGE_POSITION, SUSPEND -> EnumSet.of(MemberStatus.SERVING);
            case RESUME -> EnumSet.of(MemberStatus.SUSPENDED);
            case DISCHARGE, RECORD_DEATH -> EnumSet.of(MemberStatus.SERVING, MemberStatus.SUSPENDED);
            case REAPPLY -> EnumSet.of(MemberStatus.DISCHARGED);
        };
    }

    private static LegalBasis basis(ServiceProcedure procedure) {
        return switch (procedure) {
            case RECOGNISE -> ForceLaw.circular("4");
            case DISCHARGE -> ForceLaw.law("17.3");
            case TRANSFER, CHANGE_POSITION, SUSPEND, RESUME, RECORD_DEATH, REAPPLY -> null;
        };
    }
}

package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.LegalBasis;

/**
 * Điều kiện về sức khỏe: a certificate that counts on the day and finds the health sufficient (Law
 * 30/2023/QH15, Art. 13.5).
 */
final class HealthCondition {

    private static final String FIELD = "healthCertificate";

    private HealthCondition() {}

    static List<Ground> grounds(CandidateFacts candidate, LocalDate day) {
        LegalBasis basis = SelectionLaw.HEALTH_CERTIFICATES.basisOn(day);
        HealthCertificate certificate = candidate.healthCertificate();
        if (certificate == null) {
            return List.of(Ground.of(PersonnelGround.HEALTH_CERTIFICATE_MISSING, FIELD, basis));
        }
        return faults(certificate, day, basis);
    }

    private static List<Ground> faults(HealthCertificate certificate, LocalDate day, LegalBasis basis) {
        List<Ground> grounds = new ArrayList<>();
        if (!certificate.isValidOn(day)) {
            Object end = certificate.validUntil() == null ? "-" : certificate.validUntil();
            grounds.add(
                    Ground.of(PersonnelGround.HEALTH_CERTIFICATE_NOT_VALID, FIELD, basis, certificate.issued(), end));
        }
        if (!certificate.sufficient()) {
            grounds.add(Ground.of(PersonnelGround.HEALTH_NOT_SUFFICIENT, FIELD, basis));
        }
        return grounds;
    }
}

package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import vn.anttcs.shared.AreaFeature;

/**
 * Hồ sơ dự tuyển: what the conditions of selection depend on. Sex is not among them: no rule of
 * selection may know it (Law 30/2023/QH15, Art. 4.4).
 *
 * @param dateOfBirth the date of birth
 * @param educationLevel the level of schooling, or null when nothing was handed in
 * @param areaFeatures what the area of the application is on the day
 * @param priorityGroups the priority groups that the candidate belongs to; empty for most
 * @param residence where the candidate is registered and lives
 * @param healthCertificate the certificate, or null when none was handed in
 * @param declarations what was declared, yes or no; what was left out is missing
 */
public record CandidateFacts(
        LocalDate dateOfBirth,
        EducationLevel educationLevel,
        Set<AreaFeature> areaFeatures,
        Set<PriorityGroup> priorityGroups,
        Residence residence,
        HealthCertificate healthCertificate,
        Map<Declaration, Boolean> declarations) {

    public CandidateFacts {
        Objects.requireNonNull(dateOfBirth, "a candidate has a date of birth");
        Objects.requireNonNull(residence, "a candidate has a residence; one without registration is a fact too");
        areaFeatures = Set.copyOf(areaFeatures);
        priorityGroups = Set.copyOf(priorityGroups);
        declarations = Map.copyOf(declarations);
    }
}

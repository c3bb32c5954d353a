package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import vn.anttcs.shared.AreaFeature;

/** Builds candidates who meet every condition on 15 July 2025, to be spoiled one fact at a time. */
final class Candidates {

    static final LocalDate DAY = LocalDate.of(2025, 7, 15);

    private LocalDate dateOfBirth = LocalDate.of(1990, 5, 1);
    private EducationLevel educationLevel = EducationLevel.UPPER_SECONDARY;
    private Set<AreaFeature> areaFeatures = EnumSet.noneOf(AreaFeature.class);
    private Set<PriorityGroup> priorityGroups = EnumSet.noneOf(PriorityGroup.class);
    private Residence residence = new Residence(LocalDate.of(2010, 1, 1), true);
    private HealthCertificate healthCertificate = new HealthCertificate(LocalDate.of(2024, 7, 1), null, true);
    private final Map<Declaration, Boolean> declarations = new EnumMap<>(Declaration.class);

    private Candidates() {
        for (Declaration declaration : Declaration.values()) {
            declarations.put(declaration, true);
        }
    }

    static Candidates candidate() {
        return new Candidates();
    }

    Candidates bornOn(LocalDate date) {
        dateOfBirth = date;
        return this;
    }

    Candidates educated(EducationLevel level) {
        educationLevel = level;
        return this;
    }

    Candidates inAreaOf(Set<AreaFeature> features) {
        areaFeatures = features;
        return this;
    }

    Candidates ofGroups(Set<PriorityGroup> groups) {
        priorityGroups = groups;
        return this;
    }

    Candidates residing(LocalDate registeredSince, boolean livingThere) {
        residence = new Residence(registeredSince, livingThere);
        return this;
    }

    Candidates certified(HealthCertificate certificate) {
        healthCertificate = certificate;
        return this;
    }

    Candidates declaring(Declaration declaration, boolean yes) {
        declarations.put(declaration, yes);
        return this;
    }

    Candidates withoutDeclaring(Declaration declaration) {
        declarations.remove(declaration);
        return this;
    }

    CandidateFacts facts() {
        return new CandidateFacts(
                dateOfBirth, educationLevel, areaFeatures, priorityGroups, residence, healthCertificate, declarations);
    }
}

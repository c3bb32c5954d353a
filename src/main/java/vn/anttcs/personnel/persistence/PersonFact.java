package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

/**
 * Lý lịch: what holds of a person for a while.
 *
 * @param foldedName the name as search compares it
 * @param permanentCommuneId the commune of permanent residence, or null when not known
 * @param residenceRegisteredSince first day of registration in the commune of the team, or null
 * @param livingThere whether the person really lives there; null when nothing was said
 * @param reason why a correction was made, or null for first entries
 */
public record PersonFact(
        String citizenId,
        String fullName,
        String foldedName,
        Sex sex,
        LocalDate dateOfBirth,
        String ethnicity,
        EducationLevel educationLevel,
        String professionalLevel,
        String phone,
        String permanentResidence,
        Long permanentCommuneId,
        String temporaryResidence,
        String actualResidence,
        LocalDate residenceRegisteredSince,
        Boolean livingThere,
        FormerForce formerForce,
        LocalDate formerForceFrom,
        LocalDate formerForceTo,
        PriorityGroup priorityGroup,
        String reason) {
    /** The person with another residence where one is given. */
    public PersonFact living(LocalDate registeredSince, Boolean there) {
        return new PersonFact(
                citizenId,
                fullName,
                foldedName,
                sex,
                dateOfBirth,
                ethnicity,
                educationLevel,
                professionalLevel,
                phone,
                permanentResidence,
                permanentCommuneId,
                temporaryResidence,
                actualResidence,
                registeredSince == null ? residenceRegisteredSince : registeredSince,
                there == null ? livingThere : there,
                formerForce,
                formerForceFrom,
                formerForceTo,
                priorityGroup,
                reason);
    }

    /** The same person, recorded for another reason. */
    public PersonFact because(String other) {
        return new PersonFact(
                citizenId,
                fullName,
                foldedName,
                sex,
                dateOfBirth,
                ethnicity,
                educationLevel,
                professionalLevel,
                phone,
                permanentResidence,
                permanentCommuneId,
                temporaryResidence,
                actualResidence,
                residenceRegisteredSince,
                livingThere,
                formerForce,
                formerForceFrom,
                formerForceTo,
                priorityGroup,
                other);
    }
}

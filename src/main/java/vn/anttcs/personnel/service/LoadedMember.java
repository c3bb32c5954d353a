package vn.anttcs.personnel.service;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

/**
 * Thành viên trong đợt nạp: somebody recognised in the past, of a roster load, already checked in form.
 *
 * @param citizenId new within the force; 12 digits, or 9 of an old card
 * @param fullName cleaned, at most 120 characters
 * @param phone ten digits, or null
 * @param teamId internal id of the team served in since recognition
 * @param recognisedOn first day of service
 * @param decisionId the decision it rests on, or null
 */
public record LoadedMember(
        String citizenId,
        String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        String ethnicity,
        EducationLevel educationLevel,
        String professionalLevel,
        String phone,
        String permanentResidence,
        String actualResidence,
        long teamId,
        Position position,
        LocalDate recognisedOn,
        FormerForce formerForce,
        PriorityGroup priorityGroup,
        Long decisionId) {}

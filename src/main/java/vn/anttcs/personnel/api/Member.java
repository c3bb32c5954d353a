package vn.anttcs.personnel.api;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

/**
 * Thành viên: a member as of a day. Candidates and those who have left are shown in the same way.
 *
 * @param memberNo public number, for life; contains no code of a unit or team
 * @param citizenId in full only for those who may see personal data, else masked
 * @param phone as the citizen id
 * @param permanentCommuneCode the commune of permanent residence by its code on the day
 * @param residenceRegisteredSince first day of registered residence in the commune of the team
 * @param livingThere whether the member really lives there; absent when nothing was said
 * @param teamCode the team; the last one after a discharge or a death, the one applied for before recognition
 * @param statusFrom first day of the present status, team and position
 * @param statusReason why, where a reason was given
 * @param version grows with each change of the member
 * @param knownOn recorded time of this answer: a read with it repeats exactly
 */
public record Member(
        String memberNo,
        String citizenId,
        String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        String ethnicity,
        EducationLevel educationLevel,
        String professionalLevel,
        String phone,
        String permanentResidence,
        String permanentCommuneCode,
        String temporaryResidence,
        String actualResidence,
        LocalDate residenceRegisteredSince,
        Boolean livingThere,
        FormerForce formerForce,
        LocalDate formerForceFrom,
        LocalDate formerForceTo,
        PriorityGroup priorityGroup,
        HealthRecord healthCertificate,
        List<DeclarationRecord> declarations,
        InsuranceRecord insurance,
        String teamCode,
        Position position,
        MemberStatus status,
        LocalDate statusFrom,
        String statusReason,
        long version,
        Instant knownOn) {}

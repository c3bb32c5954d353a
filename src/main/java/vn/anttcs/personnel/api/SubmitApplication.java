package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Sex;

/**
 * Nộp hồ sơ dự tuyển: an application to join a team. What the law asks for beyond the required facts may follow until
 * recognition. Somebody who was discharged applies again under the member number of before; facts left out stay as they
 * were then.
 *
 * @param teamCode the team applied for
 * @param position the position applied for; {@code MEMBER} when absent
 * @param appliedOn today when absent; not in the future
 * @param phone a mobile number, with or without +84
 * @param permanentCommuneCode commune of permanent residence, by today's code
 * @param residenceRegisteredSince first day of registered residence in the commune of the team
 */
public record SubmitApplication(
        @NotBlank @Size(max = 20) String citizenId,
        @NotBlank @Size(max = 120) String fullName,
        @NotNull Sex sex,
        @NotNull LocalDate dateOfBirth,
        @NotNull EducationLevel educationLevel,
        @NotBlank @Size(max = 20) String teamCode,
        Position position,
        LocalDate appliedOn,
        @Size(max = 60) String ethnicity,
        @Size(max = 200) String professionalLevel,
        @Size(max = 30) String phone,
        @Size(max = 300) String permanentResidence,
        @Size(max = 5) String permanentCommuneCode,
        @Size(max = 300) String temporaryResidence,
        @Size(max = 300) String actualResidence,
        LocalDate residenceRegisteredSince,
        Boolean livingThere,
        FormerForce formerForce,
        LocalDate formerForceFrom,
        LocalDate formerForceTo,
        PriorityGroup priorityGroup,
        @Valid HealthRecord healthCertificate,
        @Size(max = 8) List<@Valid DeclarationRecord> declarations) {}

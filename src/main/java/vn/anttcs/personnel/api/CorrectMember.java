package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.EducationLevel;
import vn.anttcs.personnel.rule.FormerForce;
import vn.anttcs.personnel.rule.PriorityGroup;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.Sex;

/**
 * Đính chính thông tin: corrects facts of a person with a reason; what is left out stays. What was known before stays
 * readable as of then.
 *
 * @param validFrom first day on which the new facts hold; from the first record on when absent
 * @param decision the decision that the correction rests on, if there is one
 * @param version expected version of the member, or null
 * @param clear facts to take away: leaving a fact out keeps it as it is
 */
public record CorrectMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotBlank @Size(max = 500) String reason,
        LocalDate validFrom,
        @Valid Decision decision,
        @Size(max = 20) String citizenId,
        @Size(max = 120) String fullName,
        Sex sex,
        LocalDate dateOfBirth,
        @Size(max = 60) String ethnicity,
        EducationLevel educationLevel,
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
        @Positive Long version,
        @Size(max = 20) List<@NotNull ClearableFact> clear) {}

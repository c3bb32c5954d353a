package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.shared.Decision;

/** One candidate among several recognised under one decision; the parts are those of {@link RecogniseMember}. */
public record RecognitionItem(
        @NotBlank @Size(max = 20) String memberNo,
        @Size(max = 20) String teamCode,
        Position position,
        @Valid Decision approval,
        @Valid VoteRecord vote,
        @Valid ProposalRecord proposal,
        @Valid HealthRecord healthCertificate,
        @Size(max = 8) List<@Valid DeclarationRecord> declarations,
        LocalDate residenceRegisteredSince,
        Boolean livingThere,
        @Positive Long version) {}

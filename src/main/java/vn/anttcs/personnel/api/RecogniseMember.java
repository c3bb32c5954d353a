package vn.anttcs.personnel.api;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.shared.Decision;

/**
 * Công nhận thành viên: the chair's decision makes a candidate a member. The command may carry what the dossier still
 * lacks, so that one call can hold the complete dossier; it is stored with it.
 *
 * @param teamCode the team; the one applied for when absent
 * @param position the position; the one applied for or proposed when absent
 * @param recognisedOn first day of service
 * @param decision the decision of recognition (form 08)
 * @param approval the chair's decision to take a healthy person above 70
 * @param vote the council's vote, unless recorded before
 * @param proposal the proposal of the commune police, unless recorded before
 * @param version expected version of the member, or null
 */
public record RecogniseMember(
        @NotBlank @Size(max = 20) String memberNo,
        @Size(max = 20) String teamCode,
        Position position,
        @NotNull LocalDate recognisedOn,
        @NotNull @Valid Decision decision,
        @Valid Decision approval,
        @Valid VoteRecord vote,
        @Valid ProposalRecord proposal,
        @Valid HealthRecord healthCertificate,
        @Size(max = 8) List<@Valid DeclarationRecord> declarations,
        LocalDate residenceRegisteredSince,
        Boolean livingThere,
        @Positive Long version) {}

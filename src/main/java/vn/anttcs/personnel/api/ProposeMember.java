package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.Position;

/**
 * Đề nghị công nhận: the commune police propose a candidate to the chair of the commune committee.
 *
 * @param proposalNumber number of the paper (form 05, for head and deputy 06), or null
 * @param proposalReceivedOn when the chair received it; the day of the proposal when absent
 * @param position the position proposed; the one applied for when absent
 * @param version expected version of the member, or null
 */
public record ProposeMember(
        @NotBlank @Size(max = 20) String memberNo,
        @NotNull LocalDate proposedOn,
        @Size(max = 60) String proposalNumber,
        LocalDate proposalReceivedOn,
        Position position,
        @Positive Long version) {}

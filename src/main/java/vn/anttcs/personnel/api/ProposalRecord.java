package vn.anttcs.personnel.api;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;

/**
 * Đề nghị của Công an cấp xã: the proposal of one candidate, as part of a complete dossier.
 *
 * @param proposalNumber number of the paper (forms 05 and 06), or null
 * @param proposalReceivedOn when the chair received it; the day of the proposal when absent
 */
public record ProposalRecord(
        @NotNull LocalDate proposedOn, @Size(max = 60) String proposalNumber, LocalDate proposalReceivedOn) {}

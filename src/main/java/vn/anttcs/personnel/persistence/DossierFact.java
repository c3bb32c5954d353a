package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.Position;

/**
 * Hồ sơ tuyển chọn: the steps that an application has taken.
 *
 * @param teamId the team applied for
 * @param minutes number of the council's minutes (form 04), or null
 * @param proposalReceivedOn when the chair received the proposal; the term to decide runs from it
 * @param approvalDecisionId the decision by which the chair took a person above the highest age, or null
 */
public record DossierFact(
        LocalDate appliedOn,
        Long teamId,
        Position post,
        LocalDate votedOn,
        Integer councilPresent,
        Integer votesFor,
        String minutes,
        LocalDate proposedOn,
        String proposalNumber,
        LocalDate proposalReceivedOn,
        LocalDate recognisedOn,
        Long approvalDecisionId) {}

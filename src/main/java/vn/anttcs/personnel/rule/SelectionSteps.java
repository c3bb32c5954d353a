package vn.anttcs.personnel.rule;

import java.time.LocalDate;

/**
 * Quá trình xét tuyển: what was done with an application before the decision; a step that was not taken is null.
 *
 * @param appliedOn the day of application
 * @param votedOn the day of the council's vote
 * @param councilPresent council members present at the vote
 * @param votesFor votes for the candidate
 * @param proposedOn the day of the commune police's proposal
 */
public record SelectionSteps(
        LocalDate appliedOn, LocalDate votedOn, Integer councilPresent, Integer votesFor, LocalDate proposedOn) {}

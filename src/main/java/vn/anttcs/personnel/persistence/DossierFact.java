package vn.anttcs.personnel.persistence;

import java.time.LocalDate;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.personnel.rule.SelectionSteps;

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
        Long approvalDecisionId) {
    /** A new application, with no further step taken. */
    public static DossierFact applied(LocalDate appliedOn, Long teamId, Position post) {
        return new DossierFact(appliedOn, teamId, post, null, null, null, null, null, null, null, null, null);
    }

    /** The dossier with the council's vote. */
    public DossierFact voted(LocalDate day, Integer present, Integer votes, String minutesNumber) {
        return new DossierFact(
                appliedOn,
                teamId,
                post,
                day,
                present,
                votes,
                minutesNumber,
                proposedOn,
                proposalNumber,
                proposalReceivedOn,
                recognisedOn,
                approvalDecisionId);
    }

    /** The dossier with the proposal of the commune police; received on the same day unless said otherwise. */
    public DossierFact proposed(LocalDate day, String number, LocalDate receivedOn, Position position) {
        return new DossierFact(
                appliedOn,
                teamId,
                position == null ? post : position,
                votedOn,
                councilPresent,
                votesFor,
                minutes,
                day,
                number,
                receivedOn == null ? day : receivedOn,
                recognisedOn,
                approvalDecisionId);
    }

    /** The dossier with the decision of recognition. */
    public DossierFact recognised(LocalDate day, Long approvalId) {
        return new DossierFact(
                appliedOn,
                teamId,
                post,
                votedOn,
                councilPresent,
                votesFor,
                minutes,
                proposedOn,
                proposalNumber,
                proposalReceivedOn,
                day,
                approvalId);
    }

    /** What was done before the decision, as the rule sees it. */
    public SelectionSteps steps() {
        return new SelectionSteps(appliedOn, votedOn, councilPresent, votesFor, proposedOn);
    }
}

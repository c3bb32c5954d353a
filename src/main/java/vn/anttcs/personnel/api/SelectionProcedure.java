package vn.anttcs.personnel.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.personnel.rule.MemberStatus;
import vn.anttcs.personnel.rule.Position;
import vn.anttcs.shared.Decision;

/**
 * Quá trình tuyển chọn: the steps of a person's application and the days by which the next ones are due. A day that is
 * past without the step tells of a delay; it is no ground against the candidate.
 *
 * @param teamCode the team applied for
 * @param position the position applied for or proposed
 * @param elected whether the vote reached the majority that the law asks for; absent before the vote
 * @param proposalDueOn last day for the commune police to propose: 5 working days from the minutes
 * @param decisionDueOn last day for the chair to decide: 5 working days from receipt of the proposal
 * @param approval the chair's decision to take a person above the highest age
 */
public record SelectionProcedure(
        String memberNo,
        MemberStatus status,
        String teamCode,
        Position position,
        LocalDate appliedOn,
        LocalDate votedOn,
        Integer councilPresent,
        Integer votesFor,
        String minutes,
        Boolean elected,
        LocalDate proposalDueOn,
        LocalDate proposedOn,
        String proposalNumber,
        LocalDate proposalReceivedOn,
        LocalDate decisionDueOn,
        LocalDate recognisedOn,
        Decision approval,
        long version,
        Instant knownOn) {}

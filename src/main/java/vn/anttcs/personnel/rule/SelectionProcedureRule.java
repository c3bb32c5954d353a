package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.Ground;
import vn.anttcs.law.Ruling;

/**
 * Trình tự tuyển chọn: nobody is recognised without the council's majority and the proposal of the commune police, in
 * this order (Circular 14/2024/TT-BCA, Art. 3 and 4). A missed term is no ground against the candidate.
 */
public final class SelectionProcedureRule {

    private SelectionProcedureRule() {}

    /** Decides whether all that must come before recognition on the day was done. */
    public static Ruling decide(SelectionSteps steps, LocalDate recognisedOn) {
        List<Ground> grounds = new ArrayList<>();
        grounds.addAll(vote(steps));
        if (steps.proposedOn() == null) {
            grounds.add(Ground.of(PersonnelGround.PROPOSAL_MISSING, "proposal", ForceLaw.circular("4.1")));
        }
        grounds.addAll(order(steps, recognisedOn));
        return Ruling.of(grounds);
    }

    private static List<Ground> vote(SelectionSteps steps) {
        if (steps.votedOn() == null) {
            return List.of(Ground.of(PersonnelGround.COUNCIL_VOTE_MISSING, "vote", ForceLaw.circular("3")));
        }
        CouncilVote vote = new CouncilVote("", steps.votesFor());
        return CouncilVoteRule.decide(vote, steps.councilPresent(), steps.votedOn())
                .grounds();
    }

    /** Every step that lies before the one that it follows. */
    public static List<Ground> order(SelectionSteps steps, LocalDate recognisedOn) {
        List<Ground> grounds = new ArrayList<>();
        SelectionStep last = SelectionStep.APPLICATION;
        LocalDate lastDay = steps.appliedOn();
        for (SelectionStep step :
                List.of(SelectionStep.COUNCIL_VOTE, SelectionStep.PROPOSAL, SelectionStep.RECOGNITION)) {
            LocalDate day = day(step, steps, recognisedOn);
            if (day == null) {
                continue;
            }
            if (day.isBefore(lastDay)) {
                grounds.add(Ground.of(
                        PersonnelGround.STEP_OUT_OF_ORDER,
                        field(step),
                        ForceLaw.circular("4"),
                        step,
                        day,
                        last,
                        lastDay));
            }
            last = step;
            lastDay = day;
        }
        return grounds;
    }

    private static LocalDate day(SelectionStep step, SelectionSteps steps, LocalDate recognisedOn) {
        return switch (step) {
            case APPLICATION -> steps.appliedOn();
            case COUNCIL_VOTE -> steps.votedOn();
            case PROPOSAL -> steps.proposedOn();
            case RECOGNITION -> recognisedOn;
        };
    }

    private static String field(SelectionStep step) {
        return switch (step) {
            case APPLICATION -> "appliedOn";
            case COUNCIL_VOTE -> "votedOn";
            case PROPOSAL -> "proposedOn";
            case RECOGNITION -> "recognisedOn";
        };
    }
}

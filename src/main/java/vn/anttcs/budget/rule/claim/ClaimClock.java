package vn.anttcs.budget.rule.claim;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.law.WorkingDays;

/**
 * Thời hạn giải quyết: when each step of a claim is due. A step's term begins when the step before it is done, so a step
 * that nobody has reached yet has no day.
 *
 * @param receivedOn the day on which the commune police took the claim
 * @param forwardedOn null while it is not forwarded
 * @param appraisedOn null while it is not appraised
 * @param decidedOn null while it is not decided
 */
public record ClaimClock(LocalDate receivedOn, LocalDate forwardedOn, LocalDate appraisedOn, LocalDate decidedOn) {
    /**
     * A step with its days.
     *
     * @param dueOn the last day of the term
     * @param doneOn null while it is not done
     */
    public record Deadline(ClaimStep step, LocalDate dueOn, LocalDate doneOn) {
        /** Whether it was done late, or is not done and should have been by the day before. */
        public boolean isOverdue(LocalDate today) {
            return (doneOn == null ? today : doneOn).isAfter(dueOn);
        }
    }

    /** The steps that have begun, in their order. */
    public List<Deadline> deadlines(WorkingDays calendar) {
        List<Deadline> begun = new ArrayList<>();
        LocalDate start = receivedOn;
        for (ClaimStep step : ClaimStep.values()) {
            if (start != null) {
                LocalDate done = doneOn(step);
                begun.add(new Deadline(step, calendar.plus(start, step.workingDays()), done));
                start = done;
            }
        }
        return begun;
    }

    private LocalDate doneOn(ClaimStep step) {
        return switch (step) {
            case FORWARD -> forwardedOn;
            case APPRAISE -> appraisedOn;
            case DECIDE -> decidedOn;
        };
    }

    /** The day of the latest step; the next one cannot be earlier. */
    public LocalDate latest() {
        return decidedOn != null
                ? decidedOn
                : appraisedOn != null ? appraisedOn : forwardedOn != null ? forwardedOn : receivedOn;
    }
}

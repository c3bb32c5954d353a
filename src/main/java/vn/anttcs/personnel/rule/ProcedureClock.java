package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import java.util.Objects;
import vn.anttcs.law.DatedValue;
import vn.anttcs.law.Timeline;
import vn.anttcs.law.WorkingDays;

/**
 * Thời hạn giải quyết: the terms of selection and discharge (Circular 14/2024/TT-BCA, Art. 4 and
 * 5), as the law stands on the day a step starts.
 *
 * @param workingDays the calendar with its public holidays
 */
public record ProcedureClock(WorkingDays workingDays) {

    public ProcedureClock {
        Objects.requireNonNull(workingDays, "a clock of working days needs their calendar");
    }

    /** Until when a step that starts on the day is to be done. */
    public DueDay dueDay(ProcedureStep step, LocalDate start) {
        DatedValue<Integer> term = term(step).datedOn(start);
        return new DueDay(step, start, workingDays.plus(start, term.value()), term.basis());
    }

    private static Timeline<Integer> term(ProcedureStep step) {
        return switch (step) {
            case SELECTION_PROPOSAL -> SelectionLaw.WORKING_DAYS_TO_PROPOSE;
            case SELECTION_DECISION -> SelectionLaw.WORKING_DAYS_TO_DECIDE;
            case DISCHARGE_PROPOSAL -> DischargeLaw.WORKING_DAYS_TO_PROPOSE;
            case DISCHARGE_DECISION -> DischargeLaw.WORKING_DAYS_TO_DECIDE;
        };
    }
}

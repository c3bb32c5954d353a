package vn.anttcs.personnel.rule;

import java.time.LocalDate;
import vn.anttcs.law.LegalBasis;

/**
 * Hạn giải quyết: until when a step is to be done.
 *
 * @param step the step
 * @param start the day from which the term runs, itself not counted
 * @param due the last day of the term
 * @param basis the article that sets the term
 */
public record DueDay(ProcedureStep step, LocalDate start, LocalDate due, LegalBasis basis) {

    /** Whether the term is over on the day if the step is not done. */
    public boolean isMissedOn(LocalDate day) {
        return day.isAfter(due);
    }
}

package vn.anttcs.budget.api;

import java.time.LocalDate;
import vn.anttcs.budget.rule.claim.ClaimStep;

/**
 * Thời hạn của một bước.
 *
 * @param dueOn the last day of the term, in working days
 * @param doneOn the day on which it was done, or null
 * @param overdue whether it was done late, or is late today
 */
public record ClaimDeadline(ClaimStep step, LocalDate dueOn, LocalDate doneOn, boolean overdue) {}

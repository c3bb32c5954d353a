package vn.anttcs.budget.rule.year;

import java.time.Instant;
import java.time.LocalDate;

/**
 * Một phát sinh: an amount that moves on a line of a unit and year.
 *
 * @param unitId the unit whose allocation it is, or in which the money was spent
 * @param dong in đồng; below zero takes back
 * @param on the day from which it counts
 * @param recordedAt when it became known
 */
public record Movement(long unitId, BudgetLine line, Flow flow, long dong, LocalDate on, Instant recordedAt) {}

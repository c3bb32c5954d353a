/**
 * The arithmetic of the budget year: what was allocated, spent and remains on each line at any moment and on any past day,
 * what exceeds a ceiling, and how much of an allocation units below may hold. Pure functions.
 */
package vn.anttcs.budget.rule.year;

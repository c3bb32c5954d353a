/**
 * Exact arithmetic of money: fractions of whole numbers, rounding by mode and step, counting of
 * steps. Nothing here is a floating-point number and nothing is rounded unless a rule says so.
 */
package vn.anttcs.budget.rule.number;

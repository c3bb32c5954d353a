/**
 * Conditions over facts: tests of words, sets and numbers, joined by "all", "any" and "not", which
 * answer yes, no, or which fact is missing.
 */
package vn.anttcs.budget.rule.condition;

/**
 * Tells what a policy rules in plain language, and two policies apart: what is new, what is gone and what has changed, for
 * those who vote and for those who check.
 */
package vn.anttcs.budget.rule.difference;

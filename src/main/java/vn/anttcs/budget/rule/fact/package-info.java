/**
 * What a rule may know about a member, a day of duty or an event: the catalogue of facts with their
 * types and words, their values, and how they stand over the days of a month, with the records they
 * come from.
 */
package vn.anttcs.budget.rule.fact;

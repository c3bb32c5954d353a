/**
 * How an amount is calculated: the nodes of a rule as sealed records, and their evaluation by facts
 * and law, which leaves a step with a sentence for each node.
 */
package vn.anttcs.budget.rule.amount;

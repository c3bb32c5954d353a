/**
 * How large the team of a residential unit may be: steps by households, residents or area, ranges,
 * caps, the greatest of several measures, several teams in a very large unit — with an explanation.
 */
package vn.anttcs.budget.rule.teamsize;

/** What must hold of the budget year. */
package vn.anttcs.budget.rule.year;

/** The tables of the budget year: codes of the classification, the journal of allocations and spending, and what rests on it. */
package vn.anttcs.budget.persistence.year;

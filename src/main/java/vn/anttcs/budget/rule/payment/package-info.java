/**
 * The arithmetic of payment runs: differences against everything approved before, what is carried forward, what somebody
 * should look at before approving, and why an amount has changed. Pure functions, so that the properties of stacked
 * corrections can be tried without a database.
 */
package vn.anttcs.budget.rule.payment;

/** The arithmetic of payment runs. */
package vn.anttcs.budget.rule.payment;

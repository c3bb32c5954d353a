/** The national amounts. */
package vn.anttcs.budget.rule.reference;

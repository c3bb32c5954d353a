/** Tests of the steps and clocks of claims. */
package vn.anttcs.budget.rule.claim;

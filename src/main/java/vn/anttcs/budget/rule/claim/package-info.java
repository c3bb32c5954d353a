/** Hồ sơ hưởng chế độ: the steps and clocks of a claim under Law 30/2023/QH15, Art. 24, without a database. */
package vn.anttcs.budget.rule.claim;

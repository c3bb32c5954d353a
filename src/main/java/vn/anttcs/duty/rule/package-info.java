/**
 * What may stand on a duty sheet, as pure functions: entries and the facts they rest on in, every fault with its article out.
 * Law 30/2023/QH15, Article 23.2; its words stand, dated and cited, in {@link vn.anttcs.duty.rule.DutyLaw}.
 */
package vn.anttcs.duty.rule;

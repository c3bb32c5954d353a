/**
 * The law of joining, serving in and leaving the force, as pure functions: facts in, a ruling with
 * all its grounds and articles out. Law 30/2023/QH15, Articles 13 to 17, and Circular
 * 14/2024/TT-BCA; the numbers stand, dated and cited, in {@link
 * vn.anttcs.personnel.rule.SelectionLaw} and {@link vn.anttcs.personnel.rule.DischargeLaw}.
 */
package vn.anttcs.personnel.rule;

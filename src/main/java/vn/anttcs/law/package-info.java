/**
 * The kernel of rules: what a rule answers ({@link vn.anttcs.law.Ruling} with its {@link
 * vn.anttcs.law.Ground}s), what it cites ({@link vn.anttcs.law.LegalBasis}), where its numbers come
 * from ({@link vn.anttcs.law.Timeline}) and how the law counts days ({@link
 * vn.anttcs.law.WorkingDays}). Pure functions of facts and a day: no clock, no database, no
 * framework.
 */
package vn.anttcs.law;

/**
 * The engine of budget policy: what a member is owed follows from facts, the packages of
 * resolutions and the national amounts. Pure functions of what they are given.
 *
 * <p>How outer code uses it:
 *
 * <ol>
 *   <li>{@link vn.anttcs.budget.rule.reading.PackageReader} reads a document into a policy with its
 *       golden cases, or says everything that is wrong with it; {@link
 *       vn.anttcs.budget.rule.reading.ReferenceReader} reads national amounts.
 *   <li>{@link vn.anttcs.budget.rule.line.CompiledPolicy} compiles a policy once.
 *   <li>{@link vn.anttcs.budget.rule.line.MonthEngine} answers with the lines of a member and month;
 *       {@link vn.anttcs.budget.rule.sheet.Sheet} writes the sheet of each.
 *   <li>{@link vn.anttcs.budget.rule.teamsize.TeamSizes} gives the authorised number of a residential
 *       unit; {@link vn.anttcs.budget.rule.difference.PolicyDifference} tells two policies apart.
 * </ol>
 */
package vn.anttcs.budget.rule;

/**
 * What a member is owed for a month: facts in, lines out.
 *
 * <p>Outer code compiles each policy once ({@link vn.anttcs.budget.rule.line.CompiledPolicy}), makes
 * one {@link vn.anttcs.budget.rule.line.MonthEngine} per thread and month, asks it for the {@link
 * vn.anttcs.budget.rule.line.Governance} of a team from the holdings that precedence gives, and then
 * for the {@link vn.anttcs.budget.rule.line.Line}s of each {@link
 * vn.anttcs.budget.rule.line.MemberMonth}. Lines are immutable and shared between members whose
 * facts are the same to the rule; what is a member's own goes into the sheet when it is written.
 */
package vn.anttcs.budget.rule.line;

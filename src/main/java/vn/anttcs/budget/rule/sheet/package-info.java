/**
 * The sheet of a line: the computation itself as a JSON document ({@code anttcs-sheet/1}), complete
 * enough to be recomputed elsewhere. What members with equal facts share is written once.
 */
package vn.anttcs.budget.rule.sheet;

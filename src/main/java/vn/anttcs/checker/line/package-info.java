/**
 * Computes a line from its rule and its facts, as the policy format says and nothing else: exact fractions, a walk over
 * the rule as it was read, no memory of what was computed before.
 */
package vn.anttcs.checker.line;

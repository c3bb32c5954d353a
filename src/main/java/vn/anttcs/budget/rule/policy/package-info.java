/**
 * One resolution of a provincial council as data: who, where and when, its values, the items it
 * pays and the team sizes it sets. Records that cannot be wrong; what they mean for a member is
 * calculated elsewhere.
 */
package vn.anttcs.budget.rule.policy;

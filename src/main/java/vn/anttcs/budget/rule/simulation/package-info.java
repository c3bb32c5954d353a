/**
 * What a simulation comes to: members' months under several sets of policies are counted and summed, and compared with
 * each other. Pure arithmetic; what a member is owed is calculated elsewhere.
 */
package vn.anttcs.budget.rule.simulation;

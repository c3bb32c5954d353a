/** Tests of what makes a team ready. */
package vn.anttcs.equipment.rule.readiness;

/** Tests of the rules of checks. */
package vn.anttcs.equipment.rule.check;

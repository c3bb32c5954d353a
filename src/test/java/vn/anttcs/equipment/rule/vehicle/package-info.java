/** Tests of the rules of meters. */
package vn.anttcs.equipment.rule.vehicle;

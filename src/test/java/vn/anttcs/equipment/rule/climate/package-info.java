/** Tests of the rules of climate regions. */
package vn.anttcs.equipment.rule.climate;

/** Tests of the rules of need. */
package vn.anttcs.equipment.rule.need;

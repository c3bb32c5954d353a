/** Tests of the rules on equipment. */
package vn.anttcs.equipment.rule;

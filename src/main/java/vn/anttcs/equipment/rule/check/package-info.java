/**
 * When equipment is to be checked and what comes of a check, as pure functions. How often, what is looked at and by whom
 * are dated, cited data: no interval stands in the code.
 */
package vn.anttcs.equipment.rule.check;

/** Tables of cases of what is taken over. */
package vn.anttcs.equipment.rule.opening;

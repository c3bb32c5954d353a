/** Tables of cases of what is printed. */
package vn.anttcs.equipment.rule.print;

/** How equipment is put on paper: breaking of lines, words of days and sums, what a label says; pure functions. */
package vn.anttcs.equipment.rule.print;

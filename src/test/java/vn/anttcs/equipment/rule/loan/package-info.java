/** Tests of the rules of loans and repairs. */
package vn.anttcs.equipment.rule.loan;

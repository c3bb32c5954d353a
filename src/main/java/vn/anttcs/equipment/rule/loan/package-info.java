/** Rules on what is lent and what is in repair. */
package vn.anttcs.equipment.rule.loan;

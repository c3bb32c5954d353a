/** Rows of loans and repairs; what is out of them at a time is told by the ledger of custody. */
package vn.anttcs.equipment.persistence.loan;

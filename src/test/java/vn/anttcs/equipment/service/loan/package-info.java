/** Tests of loans and repairs with a database in memory. */
package vn.anttcs.equipment.service.loan;

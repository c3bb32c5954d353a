/** Writes to the ledger in sets of some thousand. */
package vn.anttcs.equipment.persistence.opening;

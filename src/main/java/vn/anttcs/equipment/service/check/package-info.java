/**
 * Checks of equipment (kiểm tra trang bị): plans, what was checked, and what is due. What fails goes out of use by the one
 * ledger of custody, and comes back by it. Locks are taken in one order: the holder, what is checked, the clock row.
 */
package vn.anttcs.equipment.service.check;

/** Kiểm kê: a count held against the books as they were known when it began, decided by somebody who did not count. */
package vn.anttcs.equipment.service.stocktake;

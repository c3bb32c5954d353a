/** Rows of stock-takings. */
package vn.anttcs.equipment.persistence.stocktake;

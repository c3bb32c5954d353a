/** Rules of stock-taking. */
package vn.anttcs.equipment.rule.stocktake;

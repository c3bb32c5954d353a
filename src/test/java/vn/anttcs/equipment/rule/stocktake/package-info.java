/** Tests of the rules of stock-taking. */
package vn.anttcs.equipment.rule.stocktake;

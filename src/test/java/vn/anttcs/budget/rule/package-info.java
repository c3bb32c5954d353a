/** The engine of budget policy by examples of resolutions and by properties of random ones. */
package vn.anttcs.budget.rule;

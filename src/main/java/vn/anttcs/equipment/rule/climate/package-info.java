/**
 * Rules of what a norm rests on besides strength and territory: the climate region to which it is confined, told by the provinces of
 * before 1 July 2025, and the kind that it puts another in the place of.
 */
package vn.anttcs.equipment.rule.climate;

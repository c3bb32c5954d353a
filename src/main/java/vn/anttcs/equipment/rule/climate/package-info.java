/** Rules of climate regions: where a team lies by the provinces of before 1 July 2025, and what is due there. */
package vn.anttcs.equipment.rule.climate;

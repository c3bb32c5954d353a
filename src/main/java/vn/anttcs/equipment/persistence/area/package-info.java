/** Sums of what holders have, in sets. */
package vn.anttcs.equipment.persistence.area;

/** Commands and views of the equipment feature: what kinds there are, what is due by norm, what is held by whom. */
package vn.anttcs.equipment.api;

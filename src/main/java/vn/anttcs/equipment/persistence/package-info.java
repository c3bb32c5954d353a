/** The tables of the equipment feature. */
package vn.anttcs.equipment.persistence;

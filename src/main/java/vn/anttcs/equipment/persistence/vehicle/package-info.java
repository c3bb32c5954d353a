/** Vehicles and meters, as they are kept. */
package vn.anttcs.equipment.persistence.vehicle;

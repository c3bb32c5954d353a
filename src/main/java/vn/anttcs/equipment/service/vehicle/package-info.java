/**
 * Vehicles (phương tiện đi lại) with their registration numbers, papers and drivers, and meters of them and of machines
 * (đồng hồ). Locks are taken in one order: the holder, the vehicle or the meter, the registration number, the clock row.
 */
package vn.anttcs.equipment.service.vehicle;

/** Tests of climate regions with a database. */
package vn.anttcs.equipment.service.climate;

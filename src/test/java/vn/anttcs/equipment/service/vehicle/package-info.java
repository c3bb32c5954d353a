/** Tests of meters with a database and without a server. */
package vn.anttcs.equipment.service.vehicle;

/** Tests of what is taken over with a database and without a server. */
package vn.anttcs.equipment.service.opening;

/** Tests of need with a database and without a server. */
package vn.anttcs.equipment.service.need;

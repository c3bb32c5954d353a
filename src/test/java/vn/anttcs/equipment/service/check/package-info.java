/** Tests of checks with a database and without a server. */
package vn.anttcs.equipment.service.check;

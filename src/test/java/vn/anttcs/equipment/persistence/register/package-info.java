/** Tests of registers page by page, with a database in memory. */
package vn.anttcs.equipment.persistence.register;

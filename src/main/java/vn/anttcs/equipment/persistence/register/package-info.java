/** Rows of the registers of movements and hand-over lists, page by page. */
package vn.anttcs.equipment.persistence.register;

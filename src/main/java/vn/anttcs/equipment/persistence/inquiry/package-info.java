/** Rows of inquiries, and of what was found again. */
package vn.anttcs.equipment.persistence.inquiry;

/** Cho mượn và sửa chữa: what is out of the hands of whose it is, and how it comes back. */
package vn.anttcs.equipment.service.loan;

/** Sổ giao nhận: movements and hand-over lists on paging, as known at a recorded time. */
package vn.anttcs.equipment.service.register;

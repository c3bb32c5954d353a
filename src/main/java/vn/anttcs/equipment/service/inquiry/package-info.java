/** Xác minh mất, hư hỏng: what came about, who is answerable, what is paid for it, and what was found again. */
package vn.anttcs.equipment.service.inquiry;

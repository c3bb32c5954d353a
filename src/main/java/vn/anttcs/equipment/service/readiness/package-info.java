/** Sẵn sàng: which teams can turn out on a day, with whom and with what. */
package vn.anttcs.equipment.service.readiness;

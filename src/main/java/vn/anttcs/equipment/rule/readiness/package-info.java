/** Sẵn sàng: whether a team can turn out with what is asked, as pure functions. */
package vn.anttcs.equipment.rule.readiness;

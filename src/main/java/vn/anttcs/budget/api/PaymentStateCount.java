package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.payment.PayState;

/**
 * Số người và số tiền theo tình trạng chi trả.
 */
public record PaymentStateCount(PayState payState, long members, long payableDong) {}

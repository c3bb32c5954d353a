package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.payment.Cause;

/**
 * Nguyên nhân chênh lệch.
 */
public record PaymentCause(Cause cause, String textVi, String textEn) {}

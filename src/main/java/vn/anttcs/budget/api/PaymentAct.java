package vn.anttcs.budget.api;

import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.budget.rule.payment.PayState;

/**
 * Lần chi hoặc lần bị trả lại.
 *
 * @param note what was noted with it, or null
 */
public record PaymentAct(PayState payState, LocalDate actedOn, String note, String notedBy, Instant notedAt) {}

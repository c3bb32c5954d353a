package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.payment.Review;

/**
 * Số người theo diện cần xem.
 */
public record PaymentReviewCount(Review review, long members) {}

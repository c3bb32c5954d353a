package vn.anttcs.budget.api;

import vn.anttcs.budget.rule.payment.Review;

/**
 * Lý do cần xem.
 *
 * @param itemCode the item, or null when it concerns the member as a whole
 * @param textVi in words, or null
 * @param textEn in words, or null
 */
public record PaymentNotice(Review review, String itemCode, String textVi, String textEn) {}

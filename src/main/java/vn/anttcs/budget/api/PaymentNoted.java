package vn.anttcs.budget.api;

/**
 * Kết quả ghi nhận.
 *
 * @param members how many members it concerned
 * @param payableDong what they are paid together
 */
public record PaymentNoted(String runNo, long members, long payableDong) {}

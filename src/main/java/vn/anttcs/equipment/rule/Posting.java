package vn.anttcs.equipment.rule;

/**
 * Một dòng của lần giao nhận: takes a quantity from one account to another.
 *
 * @param priceDong price of one unit at receipt, in đồng, or null
 */
public record Posting(Account from, Account to, long quantity, Long priceDong) {}

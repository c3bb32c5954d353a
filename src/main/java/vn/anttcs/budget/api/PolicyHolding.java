package vn.anttcs.budget.api;

/**
 * Chính sách áp dụng cho một khoản.
 *
 * @param reasonVi why this one and not another
 */
public record PolicyHolding(
        String itemCode,
        String itemNameVi,
        String itemNameEn,
        String policyCode,
        long revision,
        String resolution,
        String reasonVi,
        String reasonEn) {}

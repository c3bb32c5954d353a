package vn.anttcs.budget.api;

/**
 * Khoản chi của chính sách.
 *
 * @param basis the article of the resolution, or null when each value names its own
 */
public record PolicyItem(String itemCode, String nameVi, String nameEn, String basis) {}

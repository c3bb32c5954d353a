package vn.anttcs.budget.api;

/**
 * Lý do: why a line is nothing, less, or not known.
 *
 * @param legalBasisVi the article, or null
 * @param legalBasisEn the same in English, or null
 */
public record EntitlementReason(String code, String textVi, String textEn, String legalBasisVi, String legalBasisEn) {}

package vn.anttcs.budget.api;

/**
 * Gói chính sách, word for word.
 *
 * @param document JSON text, format {@code anttcs-policy/1}
 */
public record PolicyPackage(String policyCode, long revision, String document) {}

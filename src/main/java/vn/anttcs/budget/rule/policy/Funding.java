package vn.anttcs.budget.rule.policy;

/**
 * Nguồn kinh phí: who pays and where it is booked.
 *
 * @param source such as {@code LOCAL_BUDGET}
 * @param level such as {@code PROVINCE}
 * @param classification the code of the budget classification, or null
 */
public record Funding(String source, String level, String classification) {}

package vn.anttcs.budget.rule.fact;

/**
 * Nguồn của dữ kiện: the record that says so.
 *
 * @param record which record, such as {@code appointment 4711}
 * @param decision the decision it rests on, or null
 * @param recordedAt when it was recorded, an instant as text, or null
 */
public record FactSource(String record, String decision, String recordedAt) {}

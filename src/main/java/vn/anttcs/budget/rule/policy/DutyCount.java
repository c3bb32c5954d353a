package vn.anttcs.budget.rule.policy;

/** Đơn vị tính của nhiệm vụ: what is counted. */
public enum DutyCount {
    /** Each entry. */
    ENTRIES,
    /** Each day with at least one entry. */
    DAYS,
    /** Hours. */
    HOURS
}

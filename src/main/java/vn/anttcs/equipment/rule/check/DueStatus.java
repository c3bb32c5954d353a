package vn.anttcs.equipment.rule.check;

/** Tình trạng đến hạn, the worse one first. */
public enum DueStatus {
    /** Quá hạn: the last day for it is over. */
    OVERDUE,
    /** Sắp đến hạn. */
    DUE_SOON
}

package vn.anttcs.equipment.rule.loan;

/** Tình trạng của một lần cho mượn, sửa chữa trong một ngày. */
public enum OutingStatus {
    /** Còn ở ngoài, trong hạn; ngày đến hạn vẫn là trong hạn. */
    OPEN,
    /** Còn ở ngoài, quá hạn. */
    OVERDUE,
    /** Không còn gì ở ngoài. */
    CLOSED
}

package vn.anttcs.budget.rule.year;

/** Chiều tiền: what a movement does to a line. */
public enum Flow {
    /** Giao dự toán: adds to what a unit may spend, or takes from it. */
    ALLOCATED,
    /** Đã chi: what approved payment runs come to, and other recorded spending less what was taken back. */
    SPENT,
    /** Đã duyệt, chưa chi: the part of what is spent that members of approved runs have not received yet, or sent back. */
    UNPAID,
    /** Đã lập, chưa duyệt: what payment runs that wait for approval come to. */
    PREPARED
}

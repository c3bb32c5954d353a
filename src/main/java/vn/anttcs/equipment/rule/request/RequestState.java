package vn.anttcs.equipment.rule.request;

/** Trạng thái đề nghị. */
public enum RequestState {
    /** Đang xét duyệt. */
    WAITING,
    /** Đã duyệt. */
    APPROVED,
    /** Không được duyệt. */
    REFUSED,
    /** Đã rút. */
    WITHDRAWN
}

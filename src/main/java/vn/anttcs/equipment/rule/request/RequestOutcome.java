package vn.anttcs.equipment.rule.request;

/** Kết quả xét duyệt của một bước. */
public enum RequestOutcome {
    /** Duyệt, as it is or with other quantities. */
    APPROVED,
    /** Không duyệt, for the whole request. */
    REFUSED
}

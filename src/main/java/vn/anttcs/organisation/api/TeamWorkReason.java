package vn.anttcs.organisation.api;

/** Vì sao còn việc phải làm. */
public enum TeamWorkReason {
    /** Xã, phường cũ được chia cho nhiều đơn vị mới. */
    COMMUNE_DIVIDED,
    /** Xã, phường cũ kết thúc mà không có đơn vị kế thừa. */
    COMMUNE_WITHOUT_SUCCESSOR,
    /** Các thôn, tổ dân phố của Tổ không còn cùng một xã, phường. */
    RESIDENTIAL_UNITS_APART
}

package vn.anttcs.personnel.rule;

/** Thủ tục: a step in a person's service that changes where the person stands. */
public enum ServiceProcedure {
    /** Công nhận. */
    RECOGNISE(MemberStatus.SERVING),
    /** Chuyển Tổ. */
    TRANSFER(MemberStatus.SERVING),
    /** Thay đổi chức danh. */
    CHANGE_POSITION(MemberStatus.SERVING),
    /** Tạm đình chỉ. */
    SUSPEND(MemberStatus.SUSPENDED),
    /** Trở lại tham gia sau tạm đình chỉ. */
    RESUME(MemberStatus.SERVING),
    /** Cho thôi tham gia. */
    DISCHARGE(MemberStatus.DISCHARGED),
    /** Ghi nhận từ trần. */
    RECORD_DEATH(MemberStatus.DECEASED),
    /** Nộp đơn lại sau khi đã thôi. */
    REAPPLY(MemberStatus.CANDIDATE);

    private final MemberStatus result;

    ServiceProcedure(MemberStatus result) {
        this.result = result;
    }

    /** The status after the procedure. */
    public MemberStatus result() {
        return result;
    }
}

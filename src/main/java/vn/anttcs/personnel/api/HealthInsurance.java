package vn.anttcs.personnel.api;

/** Bảo hiểm y tế: by which scheme a member is covered. */
public enum HealthInsurance {
    /** Không tham gia. */
    NONE,
    /** Được hỗ trợ theo diện lực lượng. */
    FORCE,
    /** Đã có thẻ theo đối tượng khác. */
    OTHER_SCHEME
}

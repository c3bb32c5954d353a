package vn.anttcs.personnel.api;

/** Nhóm được Nhà nước hỗ trợ đóng bảo hiểm xã hội tự nguyện: how much of it the state itself pays. */
public enum StateSupportGroup {
    /** Đối tượng khác. */
    OTHER,
    /** Người dân tộc thiểu số. */
    ETHNIC_MINORITY,
    /** Hộ cận nghèo. */
    NEAR_POOR,
    /** Hộ nghèo, hoặc người sống ở xã đảo, đặc khu. */
    POOR_OR_ISLAND
}

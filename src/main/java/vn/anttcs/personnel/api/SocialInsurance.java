package vn.anttcs.personnel.api;

/** Bảo hiểm xã hội: by which scheme a member is covered. */
public enum SocialInsurance {
    /** Không tham gia. */
    NONE,
    /** Bảo hiểm xã hội tự nguyện. */
    VOLUNTARY,
    /** Bảo hiểm xã hội bắt buộc, by other work. */
    COMPULSORY
}

package vn.anttcs.personnel.rule;

/** Nguyên nhân thương vong: by what kind of event, never in words about persons. */
public enum CasualtyCategory {
    /** Tai nạn giao thông. */
    TRAFFIC,
    /** Bị hành hung, chống đối. */
    VIOLENCE,
    /** Cháy, nổ. */
    FIRE,
    /** Cứu nạn, cứu hộ. */
    RESCUE,
    /** Thiên tai. */
    NATURAL_DISASTER,
    /** Tập huấn, huấn luyện. */
    TRAINING,
    /** Bệnh tật. */
    ILLNESS,
    /** Nguyên nhân khác. */
    OTHER
}

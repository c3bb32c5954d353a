package vn.anttcs.personnel.rule;

/**
 * Đối tượng ưu tiên: who is selected with priority and needs no year of residence (Law
 * 30/2023/QH15, Art. 15.3).
 */
public enum PriorityGroup {
    /** Từng phục vụ trong Công an nhân dân. */
    FORMER_POLICE,
    /** Từng phục vụ trong Quân đội nhân dân. */
    FORMER_ARMY,
    /** Từng là Công an xã. */
    FORMER_COMMUNE_POLICE,
    /** Người có uy tín. */
    PRESTIGE,
    /** Từng tham gia lực lượng ở cơ sở. */
    FORMER_FORCE_MEMBER
}

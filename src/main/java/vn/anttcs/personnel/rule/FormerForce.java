package vn.anttcs.personnel.rule;

/** Lực lượng trước đây: a force that was merged into this one; service in it is kept as history. */
public enum FormerForce {
    /** Bảo vệ dân phố. */
    CIVIL_PROTECTION,
    /** Công an xã bán chuyên trách. */
    SEMI_PROFESSIONAL_COMMUNE_POLICE,
    /** Đội trưởng, đội phó đội dân phòng. */
    CIVIL_DEFENCE_HEAD
}

package vn.anttcs.personnel.rule;

/** Chức danh: a member's position in a team. */
public enum Position {
    /** Tổ trưởng. */
    HEAD,
    /** Tổ phó. */
    DEPUTY,
    /** Tổ viên. */
    MEMBER
}

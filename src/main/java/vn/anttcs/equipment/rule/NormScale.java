package vn.anttcs.equipment.rule;

/** Cách tính định mức: what a quantity of a norm is multiplied by. */
public enum NormScale {
    /** Cho mỗi thành viên: first issue, and what follows each year. */
    PER_MEMBER,
    /** Cho mỗi Tổ, theo số lượng thành viên. */
    PER_TEAM,
    /** Cho mỗi thôn, tổ dân phố mà Tổ phụ trách. */
    PER_RESIDENTIAL_UNIT,
    /** Bằng số thành viên của Tổ. */
    EQUAL_TO_MEMBERS,
    /** Theo tỷ lệ quân số. */
    SHARE_OF_MEMBERS
}

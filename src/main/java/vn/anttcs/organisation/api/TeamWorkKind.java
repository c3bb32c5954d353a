package vn.anttcs.organisation.api;

/** Loại việc phải làm sau khi sắp xếp đơn vị hành chính. */
public enum TeamWorkKind {
    /** Chưa xác định được xã, phường của thôn, tổ dân phố: assign it to a commune. */
    RESIDENTIAL_UNIT_COMMUNE_UNKNOWN,
    /** Các thôn, tổ dân phố của Tổ nay thuộc nhiều xã, phường: change the coverage of the team. */
    TEAM_IN_SEVERAL_COMMUNES
}

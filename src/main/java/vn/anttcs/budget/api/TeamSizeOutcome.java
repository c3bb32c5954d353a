package vn.anttcs.budget.api;

/** Kết quả áp dụng tiêu chí số lượng thành viên. */
public enum TeamSizeOutcome {
    /** Có số lượng: the rules give a number. */
    KNOWN,
    /** Không có trường hợp nào áp dụng: the policy has no rule for this place. */
    NO_CASE,
    /** Chưa xác định: a fact or a measure is missing. */
    UNRESOLVED,
    /** Không có chính sách: no policy in force sets team sizes here. */
    NO_POLICY
}

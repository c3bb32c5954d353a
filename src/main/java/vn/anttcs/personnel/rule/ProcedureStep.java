package vn.anttcs.personnel.rule;

/** Bước của thủ tục: a step that the law gives a term of working days. */
public enum ProcedureStep {
    /** Công an cấp xã đề nghị công nhận; starts with the minutes of the council. */
    SELECTION_PROPOSAL,
    /** Chủ tịch UBND cấp xã quyết định công nhận; starts with receipt of the proposal. */
    SELECTION_DECISION,
    /**
     * Công an cấp xã đề nghị cho thôi; starts with receipt of the member's own request, other
     * grounds have no term.
     */
    DISCHARGE_PROPOSAL,
    /** Chủ tịch UBND cấp xã quyết định cho thôi; starts with receipt of the proposal. */
    DISCHARGE_DECISION
}

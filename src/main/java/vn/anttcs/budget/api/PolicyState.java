package vn.anttcs.budget.api;

/** Trạng thái chính sách. */
public enum PolicyState {
    /** Dự thảo: may be replaced or discarded. */
    DRAFT,
    /** Đã trình: waits for a second person. */
    PROPOSED,
    /** Đã ban hành: in force as its days say; never changes. */
    RELEASED,
    /** Đã thay thế: a later revision stands in its place. */
    REPLACED
}

package vn.anttcs.organisation.api;

/** Phạm vi kế thừa: how much of an ended unit a successor received. */
public enum Extent {
    /** Toàn bộ: the whole area and population. */
    WHOLE,
    /** Một phần: a part; the other parts went to other units. */
    PART
}

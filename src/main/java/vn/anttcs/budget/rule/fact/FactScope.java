package vn.anttcs.budget.rule.fact;

/** Phạm vi dữ kiện: where a fact exists. */
public enum FactScope {
    /** A fact of the member on a day. */
    MEMBER,
    /** A fact of the member's place of service, known for a residential unit alone too. */
    PLACE,
    /** Only with an entry of duty. */
    DUTY,
    /** Only with an event. */
    EVENT
}

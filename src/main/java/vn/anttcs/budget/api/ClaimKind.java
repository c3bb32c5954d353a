package vn.anttcs.budget.api;

/** Loại chế độ: what a claim is for (Law 30/2023/QH15, Art. 24); the words by which policies know their events. */
public enum ClaimKind {
    /** Ốm đau. */
    ILLNESS,
    /** Tai nạn. */
    ACCIDENT,
    /** Chết. */
    DEATH
}

package vn.anttcs.organisation.api;

/** What an entry in the history of a residential unit tells. */
public enum ResidentialUnitEntryKind {
    /** Name, kind, commune, class, numbers and status. */
    FACTS,
    /** An area feature. */
    FEATURE,
    /** The former territory. */
    FORMER_TERRITORY,
    /** It was made of another one. */
    PREDECESSOR,
    /** It went into another one. */
    SUCCESSOR
}

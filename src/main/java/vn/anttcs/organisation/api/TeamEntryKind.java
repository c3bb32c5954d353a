package vn.anttcs.organisation.api;

/** What an entry in the history of a team tells. */
public enum TeamEntryKind {
    /** Name, commune and status. */
    FACTS,
    /** A residential unit that it covers. */
    RESIDENTIAL_UNIT,
    /** Its authorised number. */
    AUTHORISED_STRENGTH
}

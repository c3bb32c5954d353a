package vn.anttcs.access.service;

/** How a use case is held within the territory of its caller. */
public enum Territory {
    /** The records that the command names must lie in the caller's territory, by today's tree. */
    RECORD,
    /** The service itself narrows what it returns to {@link Territories#scope}. */
    FILTERED,
    /** Only a grant for the whole country will do. */
    NATION,
    /** Any signed-in caller: what is read is no secret, or is the caller's own. */
    OPEN
}

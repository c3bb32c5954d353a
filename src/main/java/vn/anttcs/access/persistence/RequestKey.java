package vn.anttcs.access.persistence;

/**
 * Whose key it is, and for what: the same text of another account or for another operation is another key.
 *
 * @param keyHash SHA-256 of the text that the client chose
 */
public record RequestKey(long accountId, String operation, String keyHash) {}

package vn.anttcs.organisation.persistence;

/**
 * Authorised number of a team for a while.
 *
 * @param members all places, those of heads and deputies included
 */
public record TeamNumber(int members, int heads, int deputies) {}

package vn.anttcs.personnel.persistence;

/**
 * The identity of a member.
 *
 * @param id internal, never shown
 * @param memberNo the public number, for life
 * @param version grows with each change
 */
public record MemberAnchor(long id, String memberNo, long version) {}

package vn.anttcs.budget.persistence;

/** A claim: internal id, public number, whose it is, and how often it was changed. */
public record ClaimAnchor(long id, String claimNo, long memberId, long version) {}

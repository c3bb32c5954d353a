package vn.anttcs.access.api;

/**
 * Asks who has signed in and what that account may do.
 *
 * @param includeTokens whether to list the tokens that still hold
 */
public record GetOwnAccount(Boolean includeTokens) {}

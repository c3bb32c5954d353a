package vn.anttcs.access.service;

import vn.anttcs.access.persistence.RequestKey;

/**
 * The reservation of an idempotency key by one attempt.
 *
 * @param number tells this reservation from a later one that takes over after the lease has run out
 */
record Lease(RequestKey key, long number) {}

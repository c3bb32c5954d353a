package vn.anttcs.access.service;

import java.time.Instant;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;

/**
 * Khóa chống lặp chưa trả được: leases of this node whose attempts have ended while the database could not be told. Each is
 * remembered for as long as it would last; of a crowd of them some are forgotten, and run out by themselves.
 */
final class HeldKeys {
    static final int MOST = 10_000;
    private final Map<Long, Instant> leases = new ConcurrentHashMap<>();

    void add(long lease, Instant now) {
        if (leases.size() >= MOST) {
            leases.values().removeIf(until -> !until.isAfter(now));
        }
        if (leases.size() < MOST) {
            leases.put(lease, now.plus(RequestStore.LEASE));
        }
    }

    boolean contains(long lease) {
        return leases.containsKey(lease);
    }
}

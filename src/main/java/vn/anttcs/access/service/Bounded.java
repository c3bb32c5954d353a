package vn.anttcs.access.service;

import java.util.LinkedHashMap;
import java.util.Map;

/** A map that forgets what was not used for longest when it is full: memory of strangers must not grow. Callers synchronise. */
final class Bounded<K, V> extends LinkedHashMap<K, V> {
    private final int limit;

    Bounded(int limit) {
        super(64, 0.75f, true);
        this.limit = limit;
    }

    @Override
    protected boolean removeEldestEntry(Map.Entry<K, V> eldest) {
        return size() > limit;
    }
}

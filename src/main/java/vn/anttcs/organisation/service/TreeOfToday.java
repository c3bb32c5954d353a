package vn.anttcs.organisation.service;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import vn.anttcs.organisation.rule.MapFact;

/** Cây đơn vị hành chính hôm nay: units by id and code with their parents; ended units as they last were. */
final class TreeOfToday {
    private final LocalDate today;
    private final Map<Long, MapFact> latest = new HashMap<>();
    private final Map<String, Long> holders = new HashMap<>();
    private final Map<String, Long> lastHolders = new HashMap<>();
    private final Map<Long, List<Long>> children = new HashMap<>();
    private final Map<Long, Set<Long>> subtrees = new ConcurrentHashMap<>();

    /** Takes every row now known in the order of days. */
    TreeOfToday(List<MapFact> facts, LocalDate today) {
        this.today = today;
        for (MapFact fact : facts) {
            if (!fact.valid().from().isAfter(today)) {
                latest.put(fact.unitId(), fact);
                lastHolders.put(fact.state().code(), fact.unitId());
            }
        }
        latest.values().forEach(fact -> {
            if (fact.holdsOn(today)) {
                holders.put(fact.state().code(), fact.unitId());
            }
            if (fact.state().parentId() != null) {
                children.computeIfAbsent(fact.state().parentId(), parent -> new ArrayList<>())
                        .add(fact.unitId());
            }
        });
    }

    List<Long> upward(long unitId) {
        List<Long> path = new ArrayList<>();
        Long unit = unitId;
        while (unit != null) {
            path.add(unit);
            MapFact fact = latest.get(unit);
            unit = fact == null ? null : fact.state().parentId();
        }
        return path;
    }

    Set<Long> below(Collection<Long> unitIds) {
        if (unitIds.size() == 1) {
            return below(unitIds.iterator().next());
        }
        Set<Long> found = new HashSet<>();
        unitIds.forEach(unit -> found.addAll(below(unit)));
        return Collections.unmodifiableSet(found);
    }

    /** Kept, since each call of an officer asks for the same unit, and the tree never changes. */
    private Set<Long> below(Long unitId) {
        return subtrees.computeIfAbsent(unitId, unit -> Collections.unmodifiableSet(subtree(unit)));
    }

    private Set<Long> subtree(Long unitId) {
        Set<Long> found = new HashSet<>();
        Deque<Long> open = new ArrayDeque<>(List.of(unitId));
        while (!open.isEmpty()) {
            Long unit = open.pop();
            if (found.add(unit)) {
                open.addAll(children.getOrDefault(unit, List.of()));
            }
        }
        return found;
    }

    /** Whether a unit existed and does not exist today. */
    boolean isEnded(long unitId) {
        MapFact fact = latest.get(unitId);
        return fact != null && !fact.holdsOn(today);
    }

    /** The unit that holds the code today, or null. */
    Long holder(String code) {
        return holders.get(code);
    }

    /** The unit that holds the code today or held it last, or null. */
    Long lastHolder(String code) {
        Long holder = holders.get(code);
        return holder == null ? lastHolders.get(code) : holder;
    }

    /** The code that a unit holds today or held last, or null for an unknown unit. */
    String codeOf(long unitId) {
        MapFact fact = latest.get(unitId);
        return fact == null ? null : fact.state().code();
    }
}

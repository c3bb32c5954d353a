package vn.anttcs.organisation.service;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The oracle: a map written out for every single day, without periods, rows or recorded times. */
final class DayByDayMap {
    /** A commune on a day. */
    record Commune(String code, String name) {}

    private final List<Map<Integer, Commune>> days = new ArrayList<>();
    private int units;

    DayByDayMap(int length, List<Commune> first) {
        Map<Integer, Commune> start = new HashMap<>();
        first.forEach(commune -> start.put(units++, commune));
        for (int day = 0; day < length; day++) {
            days.add(new HashMap<>(start));
        }
    }

    Set<Commune> on(int day) {
        return new HashSet<>(days.get(day).values());
    }

    List<String> codesOn(int day) {
        return days.get(day).values().stream().map(Commune::code).sorted().toList();
    }

    private Optional<Integer> holder(String code, int day) {
        return days.get(day).entrySet().stream()
                .filter(entry -> entry.getValue().code().equals(code))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    /** Whether a unit stays exactly as it is on the day before from the day on. */
    private boolean isQuiet(int unit, int from) {
        Commune before = days.get(from - 1).get(unit);
        return days.subList(from, days.size()).stream().allMatch(day -> before.equals(day.get(unit)));
    }

    /** Ends communes and begins others; false, and nothing done, when something recorded for later speaks against it. */
    boolean replace(int from, List<String> ended, List<Commune> begun) {
        List<Integer> leaving = new ArrayList<>();
        for (String code : ended) {
            Optional<Integer> unit = holder(code, from - 1);
            if (unit.isEmpty() || !isQuiet(unit.get(), from)) {
                return false;
            }
            leaving.add(unit.get());
        }
        Set<String> codes = new HashSet<>();
        for (Commune commune : begun) {
            boolean free = days.subList(from, days.size()).stream()
                    .flatMap(day -> day.entrySet().stream())
                    .noneMatch(entry -> !leaving.contains(entry.getKey())
                            && entry.getValue().code().equals(commune.code()));
            if (!free || !codes.add(commune.code())) {
                return false;
            }
        }
        days.subList(from, days.size()).forEach(day -> leaving.forEach(day::remove));
        begun.forEach(commune -> {
            int unit = units++;
            days.subList(from, days.size()).forEach(day -> day.put(unit, commune));
        });
        return true;
    }

    /** Renames a commune for as long as it exists; false when it has another name on a later day already. */
    boolean rename(int from, String code, String name) {
        Optional<Integer> unit = holder(code, from - 1);
        if (unit.isEmpty() || !days.get(from).containsKey(unit.get())) {
            return false;
        }
        String before = days.get(from - 1).get(unit.get()).name();
        boolean quiet = days.subList(from, days.size()).stream()
                .map(day -> day.get(unit.get()))
                .allMatch(commune -> commune == null || commune.name().equals(before));
        if (!quiet || name.equals(before)) {
            return false;
        }
        days.subList(from, days.size())
                .forEach(day -> day.computeIfPresent(unit.get(), (id, commune) -> new Commune(commune.code(), name)));
        return true;
    }
}

package vn.anttcs.budget.rule.reference;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import vn.anttcs.shared.DateRange;

/** Các mức tham chiếu quốc gia: the catalogue with all its values, as known at one time. */
public final class ReferenceAmounts {
    private final Map<String, ReferenceKind> kinds = new LinkedHashMap<>();
    private final Map<String, List<ReferenceAmount>> rows = new HashMap<>();

    /**
     * The catalogue and its values.
     *
     * @throws IllegalArgumentException when two values of one amount and key hold on the same day
     */
    public ReferenceAmounts(List<ReferenceKind> catalogue, List<ReferenceAmount> amounts) {
        catalogue.forEach(kind -> kinds.put(kind.name(), kind));
        for (ReferenceAmount amount : amounts) {
            rows.computeIfAbsent(place(amount.kind().name(), amount.key()), place -> new ArrayList<>())
                    .add(amount);
        }
        rows.values().forEach(ReferenceAmounts::sort);
    }

    private static void sort(List<ReferenceAmount> rows) {
        rows.sort(Comparator.comparing(row -> row.period().from()));
        for (int index = 1; index < rows.size(); index++) {
            if (rows.get(index - 1).period().overlaps(rows.get(index).period())) {
                throw new IllegalArgumentException("two values on one day: " + rows.get(index));
            }
        }
    }

    private static String place(String name, String key) {
        return key == null ? name : name + "/" + key;
    }

    /** The kind of that name, if the catalogue has it. */
    public Optional<ReferenceKind> kind(String name) {
        return Optional.ofNullable(kinds.get(name));
    }

    /** The catalogue. */
    public List<ReferenceKind> kinds() {
        return List.copyOf(kinds.values());
    }

    /** All values, by name and key, oldest first. */
    public List<ReferenceAmount> all() {
        return rows.values().stream().flatMap(List::stream).toList();
    }

    /** The value on the day, or null when none is known. */
    public ReferenceAmount find(String name, String key, LocalDate day) {
        for (ReferenceAmount row : rows.getOrDefault(place(name, key), List.of())) {
            if (row.period().contains(day)) {
                return row;
            }
        }
        return null;
    }

    /** The days within the period, its first one left out, on which any value of the amount begins or ends. */
    public List<LocalDate> changes(String name, DateRange period) {
        List<LocalDate> days = new ArrayList<>();
        ReferenceKind kind = kinds.get(name);
        if (kind != null) {
            changesOf(place(name, null), period, days);
            kind.keys().forEach(key -> changesOf(place(name, key), period, days));
        }
        return days;
    }

    private void changesOf(String place, DateRange period, List<LocalDate> days) {
        for (ReferenceAmount row : rows.getOrDefault(place, List.of())) {
            for (LocalDate day : List.of(row.period().from(), row.period().to())) {
                if (day.isAfter(period.from()) && period.contains(day)) {
                    days.add(day);
                }
            }
        }
    }
}

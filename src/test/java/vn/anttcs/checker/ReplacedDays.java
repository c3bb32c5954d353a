package vn.anttcs.checker;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Fraction;
import vn.anttcs.checker.line.Givens;
import vn.anttcs.checker.line.Line;
import vn.anttcs.checker.line.Part;

/** The days on which a replacing item takes the place of others. */
final class ReplacedDays {
    private ReplacedDays() {}

    /** Of the sheet of the replacing item. */
    static Set<LocalDate> of(Map<String, Object> sheet) {
        Line line = Line.of(Givens.of(Node.root(sheet)));
        return line.outcome().equals("UNRESOLVED") ? countedOrUnknown(sheet) : counted(line);
    }

    private static Set<LocalDate> counted(Line line) {
        Set<LocalDate> days = new TreeSet<>();
        for (Part part : line.parts()) {
            if (!part.weight().equals(Fraction.ZERO)) {
                days.add(part.range().from());
            }
        }
        return days;
    }

    /** An entry that cannot be computed counts as counted: each day is asked alone. */
    private static Set<LocalDate> countedOrUnknown(Map<String, Object> sheet) {
        Set<LocalDate> days = new TreeSet<>();
        List<?> entries = (List<?>) sheet.get("duty");
        for (Object entry : entries) {
            Map<String, Object> alone = new LinkedHashMap<>(sheet);
            alone.put(
                    "duty",
                    entries.stream()
                            .filter(other -> RandomCase.day(other).equals(RandomCase.day(entry)))
                            .toList());
            Line line = Line.of(Givens.of(Node.root(alone)));
            if (line.outcome().equals("UNRESOLVED")) {
                days.add(RandomCase.day(entry));
            }
            days.addAll(counted(line));
        }
        return days;
    }
}

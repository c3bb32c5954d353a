package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.checker.json.Node;

/** Dòng theo sự kiện: an item per EVENT. */
final class EventLine {
    private EventLine() {}

    static Line of(Givens givens) {
        List<Node> events = events(givens);
        if (events.isEmpty()) {
            return Line.nothing("NO_EVENT");
        }
        Parts parts = new Parts();
        events.forEach(event -> parts.add(() -> part(givens, event)));
        return Line.sum(givens, parts.within(Limits.ofQuantity(givens, parts.all())));
    }

    private static List<Node> events(Givens givens) {
        Set<String> kinds = new HashSet<>();
        givens.item().get("event").only("kinds").get("kinds").someItems().forEach(kind -> kinds.add(kind.text()));
        List<Node> events = new ArrayList<>();
        for (Node event : givens.sheet().find("events").items()) {
            event.only("day", "kind", "values", "sources");
            if (givens.isServed(event.get("day"))
                    && kinds.contains(event.get("kind").text())) {
                events.add(event);
            }
        }
        events.sort(Comparator.comparing(event -> event.get("day").day()));
        return events;
    }

    private static Part part(Givens givens, Node event) {
        LocalDate day = event.get("day").day();
        Rate rate = Rate.of(givens, givens.on(day).with(Givens.facts(event.find("values"))));
        Fraction weight = rate.reason() == null ? Fraction.ONE : Fraction.ZERO;
        return Part.of(Range.of(day), weight, Fraction.ONE, rate);
    }
}

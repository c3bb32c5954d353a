package vn.anttcs.checker;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.Range;
import vn.anttcs.checker.text.Phrase;

/**
 * Căn cứ của dữ kiện: what a sheet says of the records it was read from must at least be possible. Whether the records say
 * so themselves cannot be seen on a sheet.
 */
final class SourceCheck {
    private final Node sheet;
    private final Differences differences;

    SourceCheck(Node sheet, Differences differences) {
        this.sheet = sheet;
        this.differences = differences;
    }

    void check() {
        for (Node row : sheet.find("facts").items()) {
            Node sources = row.find("sources");
            if (!sources.isAbsent()) {
                sources.names().forEach(fact -> ofFact(row, fact));
            }
        }
        for (String happened : new String[] {"duty", "events"}) {
            sheet.find(happened)
                    .items()
                    .forEach(entry ->
                            sources(entry.find("sources"), entry.get("day").day()));
        }
    }

    private void ofFact(Node row, String fact) {
        Node sources = row.get("sources").find(fact);
        if (!row.find("values").has(fact)) {
            differences.compare(sources.place(), Phrase.NO_FACT, sources.value());
        }
        sources(sources, row.get("from").day());
    }

    private void sources(Node sources, LocalDate day) {
        sources.items().forEach(source -> differences.during(() -> source(source, day)));
    }

    /** A record that began to hold later, or that nobody knew yet, says nothing of the day. */
    private void source(Node source, LocalDate day) {
        source.only("kind", "record", "from", "to", "recordedAt", "decision")
                .get("kind")
                .text();
        source.get("record").text();
        if (source.has("from") && Range.of(source).from().isAfter(day)) {
            throw source.get("from").malformed(Phrase.NOT_LATER_THAN, day);
        }
        if (source.has("recordedAt") && instant(source.get("recordedAt")).isAfter(instant(sheet.get("knownOn")))) {
            throw source.get("recordedAt")
                    .malformed(Phrase.NOT_LATER_THAN, sheet.get("knownOn").text());
        }
        if (source.has("decision")) {
            Node decision = source.get("decision").only("number", "date", "issuer");
            decision.get("number").text();
            decision.get("issuer").text();
            decision.get("date").day();
        }
    }

    private static Instant instant(Node node) {
        try {
            return Instant.parse(node.text());
        } catch (DateTimeException notOne) {
            throw node.malformed(Phrase.INSTANT_NEEDED);
        }
    }
}

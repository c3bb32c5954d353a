package vn.anttcs.budget.rule.sheet;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactType;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.EventEntry;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthDays;
import vn.anttcs.budget.rule.line.Part;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Decision;
import vn.anttcs.shared.SourceRecord;

/** Phần riêng của phiếu: the member's facts as far as the rule reads them, with their sources, duty and events. */
final class SheetFacts {
    private final Line line;
    private final MemberMonth month;
    private final List<DateRange> served;

    SheetFacts(Line line, MemberMonth month) {
        this.line = line;
        this.month = month;
        served = MonthDays.periods(line.span().month(), line.span().own());
    }

    Map<String, Object> members() {
        Map<String, Object> members = new LinkedHashMap<>();
        members.put("facts", facts());
        members.put("duty", line.rule().item().per() instanceof Per.Duty duty ? duty(duty) : List.of());
        members.put("events", line.rule().item().per() instanceof Per.Event ? events() : List.of());
        return members;
    }

    private record Row(DateRange period, Map<String, Object> values, Map<String, Object> sources) {
        boolean continues(Row other) {
            return other.period.to().equals(period.from())
                    && values.equals(other.values)
                    && sources.equals(other.sources);
        }

        Map<String, Object> written() {
            Map<String, Object> written = new LinkedHashMap<>();
            written.put("from", period.from());
            written.put("to", period.to());
            written.put("values", values);
            written.put("sources", sources);
            return written;
        }
    }

    private List<Map<String, Object>> facts() {
        List<Row> rows = new ArrayList<>();
        List<FactStretch> stretches = month.stretches().stream()
                .sorted(Comparator.comparing(stretch -> stretch.period().from()))
                .toList();
        for (DateRange period : served) {
            for (FactStretch stretch : stretches) {
                stretch.period().intersect(period).ifPresent(common -> add(rows, stretch, common));
            }
        }
        return rows.stream().map(Row::written).toList();
    }

    private void add(List<Row> rows, FactStretch stretch, DateRange period) {
        Map<String, Object> values = new LinkedHashMap<>();
        Map<String, Object> sources = new LinkedHashMap<>();
        for (Fact fact : line.rule().reading().facts()) {
            FactValue value = stretch.facts().get(fact);
            if (value != null) {
                values.put(fact.name(), value(fact, value));
                sources.put(fact.name(), sources(stretch.sources().get(fact)));
            }
        }
        Row row = new Row(period, values, sources);
        Row last = rows.isEmpty() ? null : rows.get(rows.size() - 1);
        if (last != null && row.continues(last)) {
            DateRange both = DateRange.of(last.period().from(), period.to());
            rows.set(rows.size() - 1, new Row(both, values, sources));
        } else {
            rows.add(row);
        }
    }

    /** Nothing is written where nothing is known of the records: the sheets of a whole province do not ask for them. */
    private static Object sources(List<SourceRecord> sources) {
        return sources == null || sources.isEmpty()
                ? null
                : sources.stream().map(SheetFacts::source).toList();
    }

    private static Object source(SourceRecord source) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("kind", source.kind());
        written.put("record", source.record());
        if (source.days() != null) {
            written.put("from", source.days().from());
            written.put("to", source.days().isOpen() ? null : source.days().to());
        }
        written.put("recordedAt", source.recordedAt());
        written.put("decision", source.decision() == null ? null : decision(source.decision()));
        return written;
    }

    private static Object decision(Decision decision) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("number", decision.number());
        written.put("date", decision.date());
        written.put("issuer", decision.issuer());
        return written;
    }

    private static Object value(Fact fact, FactValue value) {
        if (value.number() != null) {
            return fact.type() == FactType.MONEY ? (Object) value.number().toLong() : Decimals.of(value.number());
        }
        return value.isSet() ? value.words() : value.word();
    }

    private static Map<String, Object> values(Facts facts) {
        Map<String, Object> written = new LinkedHashMap<>();
        facts.known().forEach((fact, value) -> written.put(fact.name(), value(fact, value)));
        return written;
    }

    private List<Object> duty(Per.Duty duty) {
        return month.happened().duty().stream()
                .filter(entry -> duty.kinds().contains(entry.kind()))
                .filter(entry -> served.stream().anyMatch(period -> period.contains(entry.day())))
                .map(this::duty)
                .toList();
    }

    private Object duty(DutyEntry entry) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("day", entry.day());
        written.put("kind", entry.kind());
        written.put("hours", entry.hours() == null ? null : Decimals.of(entry.hours()));
        written.put("dayKind", entry.dayKind());
        written.put("values", values(entry.extra().values()));
        written.put("sources", sources(entry.extra().sources()));
        written.put("replacedBy", replacedBy(entry.day()));
        return written;
    }

    /** The item that is paid for the day instead, as the line found it. */
    private String replacedBy(LocalDate day) {
        return line.parts().stream()
                .filter(part -> part.reason() != null && part.reason().code() == ReasonCode.REPLACED)
                .filter(part -> line.span().month().atDay(part.from()).equals(day))
                .map(part -> part.reason().subject())
                .findFirst()
                .orElse(null);
    }

    private List<Object> events() {
        return line.parts().stream()
                .map(Part::occurrence)
                .map(occurrence -> event((EventEntry) occurrence))
                .toList();
    }

    private static Object event(EventEntry entry) {
        Map<String, Object> written = new LinkedHashMap<>();
        written.put("day", entry.day());
        written.put("kind", entry.kind());
        written.put("values", values(entry.extra().values()));
        written.put("sources", sources(entry.extra().sources()));
        return written;
    }
}

package vn.anttcs.checker.line;

import java.math.BigInteger;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/**
 * Dữ liệu cho trước của một phiếu: what a line is computed from.
 *
 * @param sheet the sheet, of which the computed parts are not looked at
 * @param item the rule
 * @param reads what the rule reads
 * @param month the month
 * @param amounts references and package values
 */
public record Givens(Node sheet, Node item, Reads reads, YearMonth month, DatedAmounts amounts) {
    /**
     * The givens of a sheet: {@code rule}, {@code month}, {@code values}, {@code references}, {@code served}, {@code
     * servedDays}, {@code facts}, {@code duty}, {@code events} and {@code before}.
     */
    public static Givens of(Node sheet) {
        Node item = sheet.get("rule");
        Shape.item(item);
        DatedAmounts amounts = DatedAmounts.of(sheet.find("references"), sheet.find("values"));
        return new Givens(sheet, item, Reads.of(item), sheet.get("month").month(), amounts);
    }

    /** The served days, in order. */
    List<LocalDate> servedDays() {
        List<LocalDate> days = new ArrayList<>();
        for (Node node : sheet.get("served").items()) {
            Range range = Range.of(node.only("from", "to"));
            if (range.to() == null
                    || !inMonth(range.from())
                    || !inMonth(range.to().minusDays(1))) {
                throw node.malformed(Phrase.OUTSIDE_MONTH);
            }
            if (!days.isEmpty() && !days.get(days.size() - 1).isBefore(range.from())) {
                throw node.malformed(Phrase.OVERLAP);
            }
            days.addAll(range.days());
        }
        return days;
    }

    /** The served days over all policies: at least this policy's, at most the month's. */
    int servedOverAll(int own) {
        Node node = sheet.get("servedDays");
        BigInteger days = node.whole();
        if (days.compareTo(BigInteger.valueOf(own)) < 0) {
            throw node.malformed(Phrase.AT_LEAST, own);
        }
        if (days.compareTo(BigInteger.valueOf(month.lengthOfMonth())) > 0) {
            throw node.malformed(Phrase.AT_MOST, month.lengthOfMonth());
        }
        return days.intValueExact();
    }

    /** Whether the member serves on a day of duty or of an event, which must lie in the month. */
    boolean isServed(Node day) {
        if (!inMonth(day.day())) {
            throw day.malformed(Phrase.OUTSIDE_MONTH);
        }
        return servedDays().contains(day.day());
    }

    boolean inMonth(LocalDate day) {
        return YearMonth.from(day).equals(month);
    }

    /** What holds for the member on a day. */
    Situation on(LocalDate day) {
        Map<Fact, Object> facts = new HashMap<>();
        Range found = null;
        for (Node entry : sheet.find("facts").items()) {
            Range range = Range.of(entry.only("from", "to", "values", "sources"));
            if (range.holds(day)) {
                if (found != null) {
                    throw entry.malformed(Phrase.OVERLAP);
                }
                found = range;
                facts.putAll(facts(entry.get("values")));
            }
        }
        return new Situation(day, facts, amounts);
    }

    /** Recorded values; null says that nobody recorded one. */
    static Map<Fact, Object> facts(Node values) {
        Map<Fact, Object> facts = new HashMap<>();
        if (values.isAbsent()) {
            return facts;
        }
        for (String name : values.names()) {
            Fact fact = Fact.named(values, name);
            if (values.has(name)) {
                facts.put(fact, fact.recorded(values.get(name)));
            }
        }
        return facts;
    }

    /** What was given before: {@code quantity}, {@code dong}, and what of them in this month. */
    Fraction before(String what) {
        Node before = sheet.find("before");
        if (before.isAbsent()
                || !before.only("quantity", "dong", "monthQuantity", "monthDong")
                        .has(what)) {
            return Fraction.ZERO;
        }
        Node said = before.get(what);
        return said.value() instanceof String ? Fraction.exact(said) : Fraction.of(said.whole());
    }
}

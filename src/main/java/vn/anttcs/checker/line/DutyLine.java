package vn.anttcs.checker.line;

import java.util.List;
import vn.anttcs.checker.json.Node;

/** Dòng theo buổi làm nhiệm vụ: an item per DUTY. */
final class DutyLine {
    private final Givens givens;
    private final Node item;
    private final Node rule;
    private final String count;

    private DutyLine(Givens givens) {
        this.givens = givens;
        item = givens.item();
        rule = item.get("duty").only("kinds", "when", "minimumHours", "count");
        count = rule.get("count").word("ENTRIES", "DAYS", "HOURS");
    }

    static Line of(Givens givens) {
        return new DutyLine(givens).compute();
    }

    private Line compute() {
        List<DutyEntry> entries = DutyEntry.of(givens);
        if (entries.isEmpty()) {
            return Line.nothing("NO_DUTY");
        }
        Parts parts = new Parts();
        (count.equals("DAYS") ? DutyEntry.byDay(entries) : entries).forEach(entry -> parts.add(() -> part(entry)));
        return Line.sum(givens, parts.within(Limits.ofQuantity(givens, parts.all())));
    }

    private Part part(DutyEntry entry) {
        Situation situation = entry.in(givens);
        Range range = Range.of(entry.day());
        Trace trace = new Trace(item);
        if (!isDuty(situation, trace)) {
            return Part.uncounted(range, "DUTY_NOT_COUNTED", trace);
        }
        if (entry.isReplaced()) {
            return Part.uncounted(range, "REPLACED", trace);
        }
        Rate rate = Rate.of(item, situation, trace);
        if (rate.reason() != null) {
            return Part.of(range, Fraction.ZERO, Fraction.ONE, rate);
        }
        Fraction quantity = count.equals("HOURS") ? (Fraction) situation.fact(Fact.HOURS) : Fraction.ONE;
        return Part.of(range, quantity, Fraction.ONE, rate);
    }

    private boolean isDuty(Situation situation, Trace trace) {
        if (rule.has("when") && !new Conditions(situation, trace).hold(rule.get("when"))) {
            return false;
        }
        return !rule.has("minimumHours")
                || ((Fraction) situation.fact(Fact.HOURS)).compareTo(Fraction.bound(rule.get("minimumHours"))) >= 0;
    }
}

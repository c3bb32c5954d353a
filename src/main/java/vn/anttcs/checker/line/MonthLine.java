package vn.anttcs.checker.line;

import java.time.LocalDate;
import java.util.List;
import vn.anttcs.checker.json.Node;

/** Dòng theo tháng: an item per MONTH. */
final class MonthLine {
    private final Givens givens;
    private final Node rule;
    private final List<LocalDate> served;
    private final int servedOverAll;
    private final List<Stretch> stretches;

    private MonthLine(Givens givens) {
        this.givens = givens;
        rule = givens.item().get("month");
        served = givens.servedDays();
        servedOverAll = givens.servedOverAll(served.size());
        stretches = Stretch.cut(givens);
    }

    static Line of(Givens givens) {
        if (givens.servedDays().isEmpty()) {
            return Line.nothing("NOT_SERVING");
        }
        return new MonthLine(givens).compute();
    }

    private Line compute() {
        Fraction month = MonthShare.of(rule, servedOverAll, givens.month().lengthOfMonth());
        Fraction share = month.times(Fraction.of(served.size())).dividedBy(Fraction.of(servedOverAll));
        Parts parts = chosen(rule.get("state").word("EACH_DAY", "FIRST_DAY", "LAST_DAY", "LONGEST", "HIGHEST"), share);
        return month.isZero() ? Line.sum(givens, parts, "BELOW_THRESHOLD") : Line.sum(givens, parts);
    }

    private Parts chosen(String state, Fraction share) {
        Parts parts = new Parts();
        switch (state) {
            case "EACH_DAY" -> stretches.forEach(stretch -> parts.add(() -> part(stretch, weight(stretch), share)));
            case "FIRST_DAY" -> parts.add(() -> part(stretches.get(0), Fraction.ONE, share));
            case "LAST_DAY" -> parts.add(() -> part(stretches.get(stretches.size() - 1), Fraction.ONE, share));
            case "LONGEST" -> parts.add(() -> part(longest(), Fraction.ONE, share));
            default -> addHighest(parts, share);
        }
        return parts;
    }

    private Part part(Stretch stretch, Fraction weight, Fraction share) {
        return Part.of(stretch.range(), weight, share, Rate.of(givens, givens.on(stretch.first())));
    }

    private Fraction weight(Stretch stretch) {
        return Fraction.of(stretch.days().size()).dividedBy(Fraction.of(served.size()));
    }

    /** The last stretch of the values that hold on the most days; of a tie, the values that hold later. */
    private Stretch longest() {
        Stretch found = stretches.get(0);
        for (Stretch stretch : stretches) {
            found = daysLike(stretch) >= daysLike(found) ? stretch : found;
        }
        return found;
    }

    private int daysLike(Stretch one) {
        return stretches.stream()
                .filter(other -> other.read().equals(one.read()))
                .mapToInt(other -> other.days().size())
                .sum();
    }

    /** Adds the part of the highest rate, the earlier of a tie, once all are known. */
    private void addHighest(Parts parts, Fraction share) {
        Parts all = new Parts();
        stretches.forEach(stretch -> all.add(() -> part(stretch, Fraction.ONE, share)));
        if (!all.areComplete()) {
            parts.miss(all.missing());
            return;
        }
        Part highest = all.all().get(0);
        for (Part part : all.all()) {
            highest = part.rate().compareTo(highest.rate()) > 0 ? part : highest;
        }
        Part found = highest;
        parts.add(() -> found);
    }
}

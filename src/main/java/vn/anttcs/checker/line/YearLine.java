package vn.anttcs.checker.line;

import java.math.BigInteger;
import java.time.LocalDate;
import java.util.List;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.text.Phrase;

/** Dòng theo năm: an item per YEAR, owed whole on the last day of its month. */
final class YearLine {
    private YearLine() {}

    static Line of(Givens givens) {
        Node month = givens.item().get("year").only("month").get("month");
        if (!month.positive().equals(BigInteger.valueOf(givens.month().getMonthValue()))) {
            throw givens.sheet().get("month").malformed(Phrase.OUTSIDE_MONTH);
        }
        List<LocalDate> served = givens.servedDays();
        LocalDate last = givens.month().atEndOfMonth();
        if (!served.contains(last)) {
            return Line.nothing("NOT_SERVING");
        }
        Parts parts = new Parts();
        parts.add(() -> Part.of(Range.of(last), Fraction.ONE, Fraction.ONE, Rate.of(givens, givens.on(last))));
        return Line.sum(givens, parts);
    }
}

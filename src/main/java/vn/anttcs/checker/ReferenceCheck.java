package vn.anttcs.checker;

import java.time.LocalDate;
import java.time.YearMonth;
import vn.anttcs.checker.json.Node;
import vn.anttcs.checker.line.DatedAmounts;
import vn.anttcs.checker.text.Phrase;

/** Đối chiếu với mức chuẩn quốc gia: every reference amount of a sheet stands in a list of known ones. */
final class ReferenceCheck {
    private final DatedAmounts known;

    /** A list of entries as the sheet has them. */
    ReferenceCheck(Node list) {
        known = DatedAmounts.of(list, Node.root(null));
    }

    /** On each day of the month that an entry of the sheet covers, the list says the same amount by the same article. */
    void compare(Node sheet, Differences differences) {
        YearMonth month = sheet.get("month").month();
        for (DatedAmounts.Entry given :
                DatedAmounts.of(sheet.find("references"), Node.root(null)).references()) {
            for (int day = 1; day <= month.lengthOfMonth(); day++) {
                LocalDate date = month.atDay(day);
                if (given.range().holds(date)) {
                    compare(given, known.reference(given.name(), given.key(), date), differences);
                }
            }
        }
    }

    private static void compare(DatedAmounts.Entry given, DatedAmounts.Entry known, Differences differences) {
        if (known == null) {
            differences.compareOnce(
                    given.node().place(), Phrase.NOT_IN_REFERENCES, given.node().value());
            return;
        }
        boolean same = known.amount().equals(given.amount())
                && known.node().find("basis").saysAs(given.node().find("basis"));
        if (!same) {
            differences.compareOnce(
                    given.node().place(), known.node().value(), given.node().value());
        }
    }
}

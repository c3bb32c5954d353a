package vn.anttcs.exchange.files;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.exchange.persistence.FindingRow;
import vn.anttcs.exchange.persistence.ImportFindings;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.service.CheckedRow;

/** What was found in rows, as it is kept. Of repairs only the first are listed: a file may need one in every cell. */
final class Findings {
    private static final int MOST_REPAIRS = 10_000;

    private int repairs;

    /** The findings of a set of rows. */
    List<FindingRow> ofFile(List<CheckedRow> rows) {
        List<FindingRow> kept = new ArrayList<>();
        for (CheckedRow row : rows) {
            int number = 0;
            for (Finding finding : row.findings()) {
                number++;
                if (!finding.code().isRepaired() || repairs++ < MOST_REPAIRS) {
                    kept.add(row(row.row(), number, finding, row.communeCode()));
                }
            }
        }
        return kept;
    }

    /** What the register says on top about rows. */
    static List<FindingRow> ofRegister(List<CheckedRow> rows) {
        List<FindingRow> kept = new ArrayList<>();
        for (CheckedRow row : rows) {
            int number = ImportFindings.OF_REGISTER;
            for (Finding finding : row.findings()) {
                kept.add(row(row.row(), ++number, finding, row.communeCode()));
            }
        }
        return kept;
    }

    /** What is wrong with the headings. */
    static List<FindingRow> ofHeadings(List<Finding> findings) {
        List<FindingRow> kept = new ArrayList<>();
        for (Finding finding : findings) {
            kept.add(row(1, kept.size() + 1, finding, ""));
        }
        return kept;
    }

    private static FindingRow row(long row, long number, Finding finding, String communeCode) {
        return new FindingRow(
                row,
                number,
                !finding.code().isRepaired(),
                finding.column() == null ? null : finding.column().heading(),
                finding.column() == null ? null : finding.column().field(),
                finding.value(),
                finding.code().name(),
                finding.arguments(),
                communeCode.isEmpty() ? null : communeCode);
    }
}

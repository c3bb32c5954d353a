package vn.anttcs.exchange.files;

import java.io.Closeable;
import java.io.IOException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.anttcs.exchange.rule.Finding;
import vn.anttcs.exchange.rule.FindingCode;
import vn.anttcs.exchange.rule.Headings;
import vn.anttcs.exchange.rule.ImportRow;
import vn.anttcs.exchange.rule.ImportTemplate;
import vn.anttcs.exchange.rule.RowReader;
import vn.anttcs.exchange.service.CheckedRow;

/** One pass over the rows of a file, in sets of some thousand. */
final class RowFeed implements Closeable {
    static final int SET = 2_000;

    private final CsvFile file;
    private final PartStream bytes;
    private final long size;
    private final ImportTemplate template;
    private final LocalDate today;
    private final Headings headings;
    private final RowReader reader;
    private final List<String> firstRow;

    /** What a pass reads, and as of which day. */
    record Source(ImportTemplate template, PartStream bytes, long size, long mostBytes, LocalDate today) {}

    /** Opens the pass; a reader of an earlier pass over the same file knows more about it. */
    RowFeed(Source source, RowReader earlier) {
        this.template = source.template();
        this.bytes = source.bytes();
        this.size = source.size();
        this.today = source.today();
        this.file = CsvFile.open(bytes, source.mostBytes());
        firstRow = file.next();
        if (firstRow == null) {
            throw new FileFault(FindingCode.FILE_EMPTY);
        }
        headings = new Headings(template, firstRow);
        List<Finding> findings = headings.findings();
        if (!findings.isEmpty()) {
            throw FileFault.ofHeadings(findings);
        }
        reader = earlier == null ? new RowReader(headings) : earlier;
    }

    /** The next rows, read but not yet checked; none at the end. */
    List<CheckedRow> next() {
        List<CheckedRow> rows = new ArrayList<>(SET);
        while (rows.size() < SET) {
            List<String> cells = file.next();
            if (cells == null) {
                break;
            }
            reader.row(cells);
            ImportRow values = ImportRow.read(template, reader, today);
            rows.add(new CheckedRow(file.row(), cells, values, reader.findings()));
        }
        return rows;
    }

    RowReader reader() {
        return reader;
    }

    List<String> firstRow() {
        return firstRow;
    }

    Headings headings() {
        return headings;
    }

    /** How much of the file is read, from 0 to 100. */
    int percent() {
        return size == 0 ? 100 : (int) Math.min(100, bytes.consumed() * 100 / size);
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

package vn.anttcs.exchange.files;

import de.siegmar.fastcsv.reader.CloseableIterator;
import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import de.siegmar.fastcsv.reader.FieldMismatchStrategy;
import java.io.Closeable;
import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.zip.ZipException;
import vn.anttcs.exchange.rule.FindingCode;

/** The rows of a CSV file, one after the other; rows without any value are passed over, but count in the numbering. */
final class CsvFile implements Closeable {
    private final CloseableIterator<CsvRecord> records;
    private long row;

    private CsvFile(CloseableIterator<CsvRecord> records) {
        this.records = records;
    }

    /** Opens a file of at most so many bytes. */
    static CsvFile open(InputStream file, long mostBytes) {
        try {
            CsvReader<CsvRecord> reader = CsvReader.builder()
                    .skipEmptyLines(false)
                    .extraFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .missingFieldStrategy(FieldMismatchStrategy.IGNORE)
                    .allowUnclosedQuote(false)
                    .ofCsvRecord(TextOfFile.open(file, mostBytes));
            return new CsvFile(reader.iterator());
        } catch (IOException broken) {
            throw fault(broken, 1);
        }
    }

    /** The cells of the next row that has any value, or null at the end. */
    List<String> next() {
        try {
            while (records.hasNext()) {
                row++;
                List<String> cells = records.next().getFields();
                if (cells.stream().anyMatch(cell -> !cell.isBlank())) {
                    return cells;
                }
            }
            return null;
        } catch (CsvParseException | UncheckedIOException | NoSuchElementException broken) {
            throw fault(broken, row + 1);
        }
    }

    /** The number of the row last read; the first row of the file is 1. */
    long row() {
        return row;
    }

    private static FileFault fault(Throwable broken, long row) {
        for (Throwable cause = broken; cause != null; cause = cause.getCause()) {
            if (cause instanceof CharacterCodingException) {
                return new FileFault(FindingCode.FILE_NOT_UTF8, row);
            }
            if (cause instanceof FileFault fault) {
                return fault;
            }
            if (cause instanceof ZipException || cause instanceof EOFException) {
                return new FileFault(FindingCode.FILE_ZIP_BROKEN);
            }
        }
        return new FileFault(FindingCode.FILE_NOT_CSV, row);
    }

    @Override
    public void close() throws IOException {
        records.close();
    }
}

package vn.anttcs.exchange.files;

import de.siegmar.fastcsv.writer.CsvWriter;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;

/** The file of refused rows, written in parts as it grows. */
final class CorrectionFile {
    private static final int PART = 1 << 20;

    private final BiConsumer<Long, byte[]> parts;
    private ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private long count;

    /** A file whose parts go where the consumer takes them, numbered from 1. */
    CorrectionFile(BiConsumer<Long, byte[]> parts) {
        this.parts = parts;
        // Spreadsheets take a file for UTF-8 only when it begins with this mark.
        bytes.writeBytes("\uFEFF".getBytes(StandardCharsets.UTF_8));
    }

    void row(List<String> cells, String reason, String remedy) {
        List<String> row = new ArrayList<>(cells);
        row.add(reason);
        row.add(remedy);
        try (CsvWriter csv = CsvWriter.builder()
                .lineDelimiter(de.siegmar.fastcsv.writer.LineDelimiter.CRLF)
                .build(new OutputStreamWriter(bytes, StandardCharsets.UTF_8))) {
            csv.writeRecord(row);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        if (bytes.size() >= PART) {
            flush();
        }
    }

    private void flush() {
        parts.accept(++count, bytes.toByteArray());
        bytes = new ByteArrayOutputStream();
    }

    /** Writes what is left and tells how many parts there are. */
    long end() {
        if (bytes.size() > 0) {
            flush();
        }
        return count;
    }
}

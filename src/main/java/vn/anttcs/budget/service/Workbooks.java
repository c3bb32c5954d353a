package vn.anttcs.budget.service;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.dhatim.fastexcel.Workbook;
import org.dhatim.fastexcel.Worksheet;

/** What all workbooks of the house share. */
final class Workbooks {
    static final String MEDIA_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    // 1 January 1980, before which an archive knows no time.
    private static final long NO_TIME = 315_532_800_000L;
    private static final String NO_INSTANT = "1980-01-01T00:00:00Z";

    private Workbooks() {}

    static byte[] written(Consumer<Workbook> sheets) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (Workbook workbook = new Workbook(out, "ANTTCS", "1.0")) {
            sheets.accept(workbook);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return out.toByteArray();
    }

    /** A workbook without the time at which it was written: the same content gives the same bytes. Nothing personal may be in it. */
    static byte[] timeless(Consumer<Workbook> sheets) {
        try {
            // Its entries can be read by the directory at its end only, which Java does with files.
            Path file = Files.createTempFile("anttcs", ".xlsx");
            try {
                Files.write(file, written(sheets));
                return withoutTimes(file);
            } finally {
                Files.delete(file);
            }
        } catch (IOException full) {
            throw new UncheckedIOException(full);
        }
    }

    private static byte[] withoutTimes(Path file) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipFile from = new ZipFile(file.toFile());
                ZipOutputStream to = new ZipOutputStream(out)) {
            for (ZipEntry entry : Collections.list(from.entries())) {
                ZipEntry copy = new ZipEntry(entry.getName());
                copy.setTime(NO_TIME);
                to.putNextEntry(copy);
                byte[] content = from.getInputStream(entry).readAllBytes();
                to.write(entry.getName().equals("docProps/core.xml") ? withoutInstants(content) : content);
                to.closeEntry();
            }
        }
        return out.toByteArray();
    }

    private static byte[] withoutInstants(byte[] properties) {
        return new String(properties, StandardCharsets.UTF_8)
                .replaceAll("\\d{4}-\\d{2}-\\d{2}T[\\d:.]+Z", NO_INSTANT)
                .getBytes(StandardCharsets.UTF_8);
    }

    /** Writes a row of headings. */
    static void header(Worksheet sheet, int row, List<String> headings) {
        for (int column = 0; column < headings.size(); column++) {
            sheet.value(row, column, headings.get(column));
            sheet.style(row, column).bold().set();
        }
    }
}

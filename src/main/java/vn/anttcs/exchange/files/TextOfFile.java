package vn.anttcs.exchange.files;

import java.io.BufferedReader;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.PushbackInputStream;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.zip.GZIPInputStream;
import vn.anttcs.exchange.rule.FindingCode;

/**
 * The text of a file: unzipped when it is zipped, without the mark that spreadsheets put in front, and refused when it is
 * a workbook or not UTF-8, since guessing an encoding would spoil names.
 */
final class TextOfFile {
    private static final int LONGEST_FIRST_ROW = 16_384;
    private static final byte[] GZIP = {0x1F, (byte) 0x8B};
    private static final byte[] XLSX = {'P', 'K', 3, 4};
    private static final byte[] XLS = HexFormat.of().parseHex("d0cf11e0");
    private static final byte[] UTF_16_BIG = {(byte) 0xFE, (byte) 0xFF};
    private static final byte[] UTF_16_LITTLE = {(byte) 0xFF, (byte) 0xFE};

    private TextOfFile() {}

    /** Opens the text; at most so many bytes of it, however small it was zipped. */
    static Reader open(InputStream file, long mostBytes) throws IOException {
        PushbackInputStream in = new PushbackInputStream(file, XLSX.length);
        if (startsWith(in, GZIP)) {
            in = new PushbackInputStream(new Bounded(new GZIPInputStream(in, 1 << 16), mostBytes), XLSX.length);
        }
        if (startsWith(in, XLSX) || startsWith(in, XLS)) {
            throw new FileFault(FindingCode.FILE_SPREADSHEET);
        }
        if (startsWith(in, UTF_16_BIG) || startsWith(in, UTF_16_LITTLE)) {
            throw new FileFault(FindingCode.FILE_NOT_UTF8, 1);
        }
        Reader reader = new BufferedReader(
                new InputStreamReader(
                        in,
                        StandardCharsets.UTF_8
                                .newDecoder()
                                .onMalformedInput(CodingErrorAction.REPORT)
                                .onUnmappableCharacter(CodingErrorAction.REPORT)),
                LONGEST_FIRST_ROW);
        checkFirstRow(reader);
        return reader;
    }

    private static boolean startsWith(PushbackInputStream in, byte[] mark) throws IOException {
        byte[] start = in.readNBytes(mark.length);
        in.unread(start);
        return Arrays.equals(start, mark);
    }

    /** Drops the byte order mark and looks at what separates the headings. */
    private static void checkFirstRow(Reader reader) throws IOException {
        reader.mark(LONGEST_FIRST_ROW);
        char[] start = new char[LONGEST_FIRST_ROW - 1];
        int length = Math.max(0, reader.read(start));
        reader.reset();
        String text = new String(start, 0, length);
        if (text.startsWith("\uFEFF")) {
            reader.skip(1);
        }
        String firstRow = text.lines().findFirst().orElse("").replace("\uFEFF", "");
        if (text.isBlank() || firstRow.isBlank()) {
            throw new FileFault(FindingCode.FILE_EMPTY);
        }
        long commas = count(firstRow, ',');
        for (char separator : new char[] {';', '\t', '|'}) {
            if (count(firstRow, separator) > Math.max(1, commas)) {
                throw new FileFault(FindingCode.FILE_SEPARATOR, separator == '\t' ? "TAB" : separator);
            }
        }
    }

    private static long count(String text, char wanted) {
        return text.chars().filter(character -> character == wanted).count();
    }

    /** What comes out of a zip is bounded as well. */
    private static final class Bounded extends FilterInputStream {
        private long left;

        Bounded(InputStream in, long most) {
            super(in);
            this.left = most;
        }

        @Override
        public int read() throws IOException {
            int value = super.read();
            took(value < 0 ? 0 : 1);
            return value;
        }

        @Override
        public int read(byte[] buffer, int offset, int length) throws IOException {
            int taken = super.read(buffer, offset, length);
            took(Math.max(0, taken));
            return taken;
        }

        private void took(int bytes) {
            left -= bytes;
            if (left < 0) {
                throw new FileFault(FindingCode.FILE_TOO_LARGE);
            }
        }
    }
}

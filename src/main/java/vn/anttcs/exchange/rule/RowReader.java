package vn.anttcs.exchange.rule;

import java.math.BigDecimal;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import vn.anttcs.shared.PhoneNumber;
import vn.anttcs.shared.VietnameseText;

/**
 * Reads the cells of one row as the values that their columns hold and keeps everything found on the way: what cannot be
 * understood, and what was understood although it is not written as it should be. A value that is missing or wrong reads
 * as null, so that all faults of a row come out at once.
 */
public final class RowReader {

    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._/-]*");
    private static final Pattern WHOLE = Pattern.compile("\\d{1,9}");
    private static final Pattern GROUPED = Pattern.compile("\\d{1,3}([.,\u00a0 ])\\d{3}(?:\\1\\d{3})*");
    private static final Pattern DECIMAL = Pattern.compile("\\d{1,8}(\\.\\d{1,4})?");
    private static final Pattern DECIMAL_COMMA = Pattern.compile("\\d{1,8},\\d{1,4}");
    private static final Pattern PHONE_WITHOUT_ZERO = Pattern.compile("[35789]\\d{8}");

    private final Headings headings;
    private final Map<String, Column> columns = new HashMap<>();
    private final Map<String, Map<String, String>> words = new HashMap<>();
    private final Map<String, DayOrder> days = new HashMap<>();
    private List<String> cells = List.of();
    private List<Finding> findings = new ArrayList<>();

    /** A reader of rows under these headings, which must be without faults. */
    public RowReader(Headings headings) {
        this.headings = headings;
        for (Column column : headings.template().columns()) {
            columns.put(column.field(), column);
            Map<String, String> folded = new HashMap<>();
            column.words().forEach((word, value) -> folded.put(VietnameseText.fold(word), value));
            WordAliases.of(column).forEach((word, value) -> folded.put(VietnameseText.fold(word), value));
            // As the template writes them, which most files do: found without folding.
            folded.putAll(column.words());
            words.put(column.field(), folded);
        }
    }

    /** Turns to the next row; a row of another width than the headings is a fault and reads as empty. */
    public void row(List<String> nextCells) {
        findings = new ArrayList<>(2);
        cells = nextCells;
        if (cells.size() != headings.width()) {
            add(Finding.of(null, null, FindingCode.ROW_WIDTH, cells.size(), headings.width()));
        }
    }

    /** Whether the row has as many cells as there are headings. */
    public boolean isWhole() {
        return cells.size() == headings.width();
    }

    /** What was found in this row so far; further checks add to it. */
    public List<Finding> findings() {
        return findings;
    }

    public void add(Finding finding) {
        findings.add(finding);
    }

    /** Adds a finding in a cell. */
    public void found(String field, FindingCode code, Object... arguments) {
        add(Finding.of(columns.get(field), raw(field), code, arguments));
    }

    public Column column(String field) {
        return columns.get(field);
    }

    private String raw(String field) {
        int place = headings.placeOf(field);
        return place < cells.size() ? cells.get(place) : "";
    }

    /** The cleaned text of a cell; null when it is empty, which is a fault where a value is required. */
    String text(String field, int longest) {
        String raw = raw(field);
        String clean = VietnameseText.clean(raw);
        if (clean.isEmpty()) {
            if (columns.get(field).required() && isWhole()) {
                found(field, FindingCode.CELL_REQUIRED);
            }
            return null;
        }
        if (!clean.equals(raw)) {
            repaired(field, raw);
        }
        if (Finding.isUnreadable(clean)) {
            found(field, FindingCode.CELL_UNREADABLE);
            return null;
        }
        if (clean.length() > longest) {
            found(field, FindingCode.CELL_TOO_LONG, clean.length(), longest);
            return null;
        }
        return clean;
    }

    /** White space and marks are put right in every cell, and said once for each row. */
    private void repaired(String field, String raw) {
        FindingCode code = Normalizer.isNormalized(raw, Normalizer.Form.NFC)
                ? FindingCode.TEXT_SPACES
                : FindingCode.TEXT_DECOMPOSED;
        if (findings.stream().noneMatch(finding -> finding.code() == code)) {
            found(field, code);
        }
    }

    /** A code of letters and digits. */
    String code(String field) {
        String text = text(field, 20);
        if (text != null && !CODE.matcher(text).matches()) {
            found(field, FindingCode.CODE_FORM);
            return null;
        }
        return text;
    }

    /** A whole number from 0. */
    Integer number(String field, int least, int most) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        String digits = text;
        if (text.length() > 4 && GROUPED.matcher(text).matches()) {
            digits = text.replaceAll("\\D", "");
            found(field, FindingCode.NUMBER_GROUPED, digits);
        }
        if (!WHOLE.matcher(digits).matches()) {
            found(field, FindingCode.NUMBER_WRONG);
            return null;
        }
        int number = Integer.parseInt(digits);
        if (number < least || number > most) {
            found(field, FindingCode.NUMBER_RANGE, least, most);
            return null;
        }
        return number;
    }

    /** A number with up to four digits behind the point. */
    BigDecimal decimal(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        if (DECIMAL_COMMA.matcher(text).matches()) {
            text = text.replace(',', '.');
            found(field, FindingCode.DECIMAL_COMMA, text);
        }
        if (!DECIMAL.matcher(text).matches()) {
            found(field, FindingCode.NUMBER_WRONG);
            return null;
        }
        return new BigDecimal(text);
    }

    /** A day, by the house dd/MM/yyyy. */
    LocalDate day(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        DayText read = DayText.of(text);
        if (read.finding() != null) {
            found(field, read.finding(), read.day() == null ? text : DayText.written(read.day()));
        }
        DayOrder order = days.computeIfAbsent(field, none -> new DayOrder());
        order.count(read);
        if (read.isAmbiguous() && order.isMixed()) {
            found(field, FindingCode.DAY_AMBIGUOUS);
            return null;
        }
        return read.day();
    }

    /**
     * Whether a column turned out to hold days with the month first among others with the day first, after rows were
     * already read as if it did not: then the file must be read again by this reader, which knows it now.
     */
    public boolean mustReadAgain() {
        boolean again = false;
        for (DayOrder order : days.values()) {
            again |= order.settle();
        }
        return again;
    }

    /** One of the words of a column as the value of the contracts, marks and case apart. */
    String word(String field) {
        String text = text(field, 120);
        if (text == null) {
            return null;
        }
        Map<String, String> known = words.get(field);
        String value = known.containsKey(text) ? known.get(text) : known.get(VietnameseText.fold(text));
        if (value == null) {
            List<String> offered = List.copyOf(columns.get(field).words().keySet());
            Optional<String> near = Nearest.to(text, offered);
            found(field, FindingCode.WORD_UNKNOWN, near.orElse(offered.get(0)), String.join(" | ", offered));
        }
        return value;
    }

    /** A mobile number in national form. */
    String phone(String field) {
        String text = text(field, 40);
        if (text == null) {
            return null;
        }
        String digits = text;
        if (PHONE_WITHOUT_ZERO.matcher(text).matches()) {
            digits = "0" + text;
            found(field, FindingCode.PHONE_ZERO_LOST);
        }
        Optional<PhoneNumber> phone = PhoneNumber.parse(digits);
        if (phone.isEmpty()) {
            found(field, FindingCode.PHONE_WRONG);
        }
        return phone.map(PhoneNumber::digits).orElse(null);
    }
}

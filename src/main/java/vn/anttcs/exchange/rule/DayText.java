package vn.anttcs.exchange.rule;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A day as people and spreadsheets write it.
 *
 * @param day the day, or null when it cannot be told
 * @param finding what is to be said about the writing, or null when it is as it should be
 */
record DayText(LocalDate day, FindingCode finding) {

    private static final Pattern ISO =
            Pattern.compile("(\\d{4})-(\\d{1,2})-(\\d{1,2})(?:[T ]00:00(?::00(?:\\.0+)?)?)?");
    private static final Pattern DAY_FIRST =
            Pattern.compile("(\\d{1,2})([/.-])(\\d{1,2})\\2(\\d{4})(?: 0{1,2}:00(?::00)?)?");
    private static final Pattern SHORT_YEAR = Pattern.compile("\\d{1,2}([/.-])\\d{1,2}\\1\\d{2}");
    private static final Pattern SERIAL = Pattern.compile("[1-5]?\\d{4}(?:\\.\\d+)?");

    private static final DateTimeFormatter WRITTEN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    static DayText of(String text) {
        if (isExact(text)) {
            return dayFirst(digits(text, 0, 2), digits(text, 3, 5), digits(text, 6, 10), null);
        }
        Matcher dayFirst = DAY_FIRST.matcher(text);
        if (dayFirst.matches()) {
            return dayFirst(
                    number(dayFirst.group(1)),
                    number(dayFirst.group(3)),
                    number(dayFirst.group(4)),
                    FindingCode.DAY_SHORT);
        }
        Matcher iso = ISO.matcher(text);
        if (iso.matches()) {
            return day(number(iso.group(3)), number(iso.group(2)), number(iso.group(1)), FindingCode.DAY_ISO);
        }
        if (SHORT_YEAR.matcher(text).matches()) {
            return new DayText(null, FindingCode.DAY_TWO_DIGIT_YEAR);
        }
        return new DayText(null, SERIAL.matcher(text).matches() ? FindingCode.DAY_AS_NUMBER : FindingCode.DAY_WRONG);
    }

    /** Whether month and day could change places, so that only the rest of the column can tell which is which. */
    boolean isAmbiguous() {
        return day != null
                && finding != FindingCode.DAY_ISO
                && day.getDayOfMonth() <= 12
                && day.getDayOfMonth() != day.getMonthValue();
    }

    /** Whether the day can only be read with the day first. */
    boolean isDayFirst() {
        return day != null && finding != FindingCode.DAY_ISO && day.getDayOfMonth() > 12;
    }

    /** A day as it should be written. */
    static String written(LocalDate day) {
        return WRITTEN.format(day);
    }

    private static boolean isExact(String text) {
        if (text.length() != 10 || text.charAt(2) != '/' || text.charAt(5) != '/') {
            return false;
        }
        for (int index = 0; index < 10; index++) {
            char character = text.charAt(index);
            if (index != 2 && index != 5 && (character < '0' || character > '9')) {
                return false;
            }
        }
        return true;
    }

    private static int digits(String text, int from, int to) {
        return Integer.parseInt(text, from, to, 10);
    }

    private static int number(String digits) {
        return Integer.parseInt(digits);
    }

    private static DayText dayFirst(int day, int month, int year, FindingCode repair) {
        boolean monthFirst = month > 12 && month <= 31 && day >= 1 && day <= 12;
        return monthFirst ? new DayText(null, FindingCode.DAY_MONTH_FIRST) : day(day, month, year, repair);
    }

    private static DayText day(int day, int month, int year, FindingCode repair) {
        try {
            return new DayText(LocalDate.of(year, month, day), repair);
        } catch (DateTimeException impossible) {
            return new DayText(null, FindingCode.DAY_IMPOSSIBLE);
        }
    }
}

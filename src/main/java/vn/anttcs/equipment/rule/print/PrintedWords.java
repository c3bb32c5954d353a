package vn.anttcs.equipment.rule.print;

import java.time.LocalDate;

/** Cách ghi trên văn bản: days and sums as offices write them. */
public final class PrintedWords {
    private static final int TWO_DIGITS = 10;
    private static final int MONTHS_WITH_ZERO = 2;
    private static final int GROUP = 3;

    private PrintedWords() {}

    /**
     * A day in words. Days before the tenth and the months January and February get a zero before them (Decree
     * 30/2020/NĐ-CP, Annex I).
     */
    public static String day(LocalDate day) {
        return "ngày " + (day.getDayOfMonth() < TWO_DIGITS ? "0" : "") + day.getDayOfMonth() + " tháng "
                + (day.getMonthValue() <= MONTHS_WITH_ZERO ? "0" : "") + day.getMonthValue() + " năm " + day.getYear();
    }

    /** A day in digits, dd/mm/yyyy. */
    public static String shortDay(LocalDate day) {
        return String.format("%02d/%02d/%04d", day.getDayOfMonth(), day.getMonthValue(), day.getYear());
    }

    /** A whole number with a point after each three digits. */
    public static String number(long number) {
        StringBuilder digits = new StringBuilder(Long.toString(number));
        int first = number < 0 ? 1 : 0;
        for (int at = digits.length() - GROUP; at > first; at -= GROUP) {
            digits.insert(at, '.');
        }
        return digits.toString();
    }
}

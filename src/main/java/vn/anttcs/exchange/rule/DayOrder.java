package vn.anttcs.exchange.rule;

/** What the days of one column tell about the order of day and month in it. One slip of the pen is not a habit. */
final class DayOrder {

    private static final int PERCENT_OF_A_HABIT = 5;

    private long dayFirst;
    private long monthFirst;
    private boolean mixed;

    void count(DayText read) {
        if (read.finding() == FindingCode.DAY_MONTH_FIRST) {
            monthFirst++;
        } else if (read.isDayFirst()) {
            dayFirst++;
        }
    }

    boolean isMixed() {
        return mixed;
    }

    /** Decides after the whole column was read; true when that changes what was thought before. */
    boolean settle() {
        boolean found = monthFirst > 1 && monthFirst * 100 > (monthFirst + dayFirst) * PERCENT_OF_A_HABIT;
        boolean changed = found && !mixed;
        mixed = found;
        dayFirst = 0;
        monthFirst = 0;
        return changed;
    }
}

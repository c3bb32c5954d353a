package vn.anttcs.budget.rule.policy;

import vn.anttcs.budget.rule.number.Fraction;

/** Cách tính tháng không trọn: which share of a month is owed for the days served in it. */
public sealed interface PartMonth {

    /**
     * The share of the month, from nothing to one.
     *
     * @param served the served days, at least 1
     * @param monthDays the days of the month
     */
    Fraction share(int served, int monthDays);

    /** Any day gives the whole month. */
    record Full() implements PartMonth {
        @Override
        public Fraction share(int served, int monthDays) {
            return Fraction.ONE;
        }
    }

    /**
     * By days.
     *
     * @param denominator the days of a whole month, or 0 for those of the calendar
     */
    record ByDays(int denominator) implements PartMonth {
        public ByDays {
            if (denominator < 0 || denominator > 31) {
                throw new IllegalArgumentException("a month has no " + denominator + " days");
            }
        }

        @Override
        public Fraction share(int served, int monthDays) {
            int whole = denominator == 0 ? monthDays : denominator;
            return served == monthDays ? Fraction.ONE : Fraction.of(served, Math.max(whole, served));
        }
    }

    /**
     * The whole month from so many days, and below that another treatment.
     *
     * @param minimumDays the days that give the whole month
     * @param below what fewer days give
     */
    record Threshold(int minimumDays, Below below) implements PartMonth {
        public Threshold {
            if (minimumDays < 1 || minimumDays > 31 || below == null) {
                throw new IllegalArgumentException("a threshold has its days and what holds below");
            }
        }

        @Override
        public Fraction share(int served, int monthDays) {
            return served >= minimumDays ? Fraction.ONE : below.share(served, monthDays);
        }
    }

    /** What fewer days than a threshold give. */
    sealed interface Below {

        /** The share of the month. */
        Fraction share(int served, int monthDays);
    }

    /** A fixed share: nothing or one half. */
    record Fixed(Fraction share) implements Below {
        @Override
        public Fraction share(int served, int monthDays) {
            return share;
        }
    }

    /** By days, as elsewhere. */
    record Counted(ByDays days) implements Below {
        @Override
        public Fraction share(int served, int monthDays) {
            return days.share(served, monthDays);
        }
    }
}

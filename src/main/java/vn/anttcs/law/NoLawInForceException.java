package vn.anttcs.law;

import java.time.LocalDate;

/**
 * Không có quy định đang có hiệu lực: a value was asked for a day on which no law sets one. Never
 * answered with zero.
 */
public final class NoLawInForceException extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final String timeline;
    private final LocalDate day;

    public NoLawInForceException(String timeline, LocalDate day) {
        super("No law sets "
                + timeline
                + " on "
                + day
                + ". Choose a day within its validity or add the law in force then.");
        this.timeline = timeline;
        this.day = day;
    }

    /** The name of the timeline that has no value on the day. */
    public String timeline() {
        return timeline;
    }

    /** The day on which no law is in force. */
    public LocalDate day() {
        return day;
    }
}

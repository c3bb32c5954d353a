package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.shared.DateRange;

/**
 * Dữ kiện của một thành viên trong tháng: everything that is known about one member and month. The
 * facts may reach beyond the month; what lies outside is not looked at.
 */
public final class MemberMonth {
    private static final FactValue SUSPENDED = FactValue.word("YES");

    private final YearMonth month;
    private final List<FactStretch> stretches = new ArrayList<>(2);
    private final int[] days;
    private final int service;
    private final int suspended;
    private final Happened happened;

    /**
     * What happened, and what was given before.
     *
     * @param duty the entries as entered
     * @param events the events as entered
     * @param before what the year has given, by item code; absent means nothing
     */
    public record Happened(List<DutyEntry> duty, List<EventEntry> events, Map<String, Before> before) {
        /** Nothing happened. */
        public static final Happened NOTHING = new Happened(List.of(), List.of(), Map.of());

        public Happened {
            duty = byDay(duty);
            events = byDay(events);
            before = Map.copyOf(before);
        }

        private static <T extends Occurrence> List<T> byDay(List<T> entries) {
            return entries.size() < 2
                    ? List.copyOf(entries)
                    : entries.stream()
                            .sorted(Comparator.comparing(Occurrence::day))
                            .toList();
        }
    }

    /**
     * The facts of one member and month.
     *
     * @param month the month
     * @param service the periods in which the member serves, also while suspended
     * @param facts what holds when, not overlapping
     * @param happened duty, events, and what was given before
     */
    public MemberMonth(YearMonth month, List<DateRange> service, List<FactStretch> facts, Happened happened) {
        this.month = month;
        this.happened = happened;
        int serving = 0;
        for (DateRange period : service) {
            serving |= MonthDays.of(month, period);
        }
        this.service = serving;
        int[] masks = new int[facts.size()];
        int out = 0;
        int found = 0;
        for (FactStretch stretch : facts) {
            int mask = MonthDays.of(month, stretch.period());
            if (mask != 0) {
                masks[stretches.size()] = mask;
                stretches.add(stretch);
                refuseOverlap(found & mask, stretch);
                found |= mask;
                out |= SUSPENDED.equals(stretch.facts().get(Fact.SUSPENDED)) ? mask : 0;
            }
        }
        days = masks;
        suspended = out;
    }

    /**
     * The same month with stretches and happenings that say the same and tell the records they come from.
     *
     * @param facts the stretches of this month, with sources
     * @param happened what happened, with sources
     */
    public MemberMonth explained(List<FactStretch> facts, Happened happened) {
        return new MemberMonth(month, MonthDays.periods(month, service), facts, happened);
    }

    private static void refuseOverlap(int common, FactStretch stretch) {
        if (common != 0) {
            throw new IllegalArgumentException("facts hold together only once on a day: " + stretch.period());
        }
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }

    /** The stretches of facts that touch the month. */
    public List<FactStretch> stretches() {
        return stretches;
    }

    /** The days of the month on which the stretch of that index holds. */
    int days(int index) {
        return days[index];
    }

    /** The days of the month on which the member serves. */
    int service() {
        return service;
    }

    /** The days of the month on which the member is suspended. */
    int suspended() {
        return suspended;
    }

    /** What happened in the month. */
    public Happened happened() {
        return happened;
    }

    /** What is known on the day of the month, counted from 1. */
    Facts factsOn(int dayOfMonth) {
        for (int index = 0; index < stretches.size(); index++) {
            if ((days[index] & MonthDays.bit(dayOfMonth)) != 0) {
                return stretches.get(index).facts();
            }
        }
        return Facts.NONE;
    }
}

package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.shared.DateRange;

/**
 * Bộ tính của một tháng: calculates what members are owed for a month. It remembers what it has
 * calculated; one engine serves one thread.
 */
public final class MonthEngine {
    private final YearMonth month;
    private final ReferenceAmounts references;
    private final Map<Rule, LineRule> rules = new HashMap<>();

    /** An engine for the month with the national amounts as known. */
    public MonthEngine(YearMonth month, ReferenceAmounts references) {
        this.month = month;
        this.references = references;
    }

    /** The month. */
    public YearMonth month() {
        return month;
    }

    /**
     * What governs a team in the month, to be asked for all its members.
     *
     * @param holdings the rules that hold, from precedence; those of one item do not overlap
     */
    public Governance governance(List<Holding> holdings) {
        Governance governance = new Governance();
        for (Holding holding : holdings) {
            int days = MonthDays.of(month, holding.period());
            if (days != 0) {
                governance.add(rule(holding.rule()), days);
            }
        }
        return governance.sorted();
    }

    private LineRule rule(Rule rule) {
        return rules.computeIfAbsent(rule, unknown -> LineRule.of(unknown, month, references));
    }

    /**
     * What governs a member who changes teams within the month.
     *
     * @param period the days in the team
     * @param governance what governs the team
     */
    public record Place(DateRange period, Governance governance) {}

    /** One governance out of those of several teams. */
    public Governance joined(List<Place> places) {
        Governance joined = new Governance();
        for (Place place : places) {
            place.governance().addTo(joined, MonthDays.of(month, place.period()));
        }
        return joined.sorted();
    }

    /**
     * The lines of the member: one for each item and policy that governs days of the service.
     *
     * @throws IllegalArgumentException when the member's facts are those of another month
     */
    public List<Line> lines(Governance governance, MemberMonth member) {
        if (!member.month().equals(month)) {
            throw new IllegalArgumentException("facts of " + member.month() + " for " + month);
        }
        List<Line> lines = new ArrayList<>(16);
        for (Governance.Asked asked : governance.asked()) {
            LineRule rule = asked.governed().rule();
            int governed = asked.governed().days();
            if (rule.concerns(member, governed)) {
                int servedDays = 0;
                for (Governance.Governed each : asked.item()) {
                    servedDays += Integer.bitCount(each.rule().served(member, each.days()));
                }
                // What was given before matters only to limits; a line without them is the same for everybody.
                Before before = rule.isLimited() ? before(rule, member, lines) : Before.NONE;
                lines.add(rule.line(new LineRule.Question(member, governed, servedDays, before, lines)));
            }
        }
        return lines;
    }

    /** What the year gave before the month, and other resolutions' lines of the item in it. */
    private static Before before(LineRule rule, MemberMonth member, List<Line> earlier) {
        String item = rule.rule().item().code();
        Before before = member.happened().before().getOrDefault(item, Before.NONE);
        for (Line line : earlier) {
            if (line.item().equals(item)) {
                before = before.and(line);
            }
        }
        return before;
    }
}

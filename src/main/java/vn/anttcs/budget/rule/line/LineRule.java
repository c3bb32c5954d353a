package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.List;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;

/** Cách tính một dòng: one rule in one month. */
abstract class LineRule {
    private final Rule rule;
    private final YearMonth month;
    private final RateTable rates;

    LineRule(Rule rule, YearMonth month, ReferenceAmounts references) {
        this.rule = rule;
        this.month = month;
        rates = new RateTable(rule, month, references);
    }

    /** The way in which the rule is paid. */
    static LineRule of(Rule rule, YearMonth month, ReferenceAmounts references) {
        if (rule.item().per() instanceof Per.Month) {
            return new MonthRule(rule, month, references);
        }
        if (rule.item().per() instanceof Per.Duty) {
            return new DutyRule(rule, month, references);
        }
        return rule.item().per() instanceof Per.Year
                ? new YearRule(rule, month, references)
                : new EventRule(rule, month, references);
    }

    /**
     * What is asked of a rule for one member.
     *
     * @param member the member's month
     * @param governed the days on which the policy governs this item, as bits
     * @param servedDays the served days over all policies
     * @param before what was given before
     * @param earlier the lines already calculated, among them those of items that replace this one
     */
    record Question(MemberMonth member, int governed, int servedDays, Before before, List<Line> earlier) {}

    /** Whether there is a line at all. */
    abstract boolean concerns(MemberMonth member, int governed);

    /** The line. */
    abstract Line line(Question question);

    /** Whether anything limits what is paid. */
    final boolean isLimited() {
        return !rule.item().pay().limits().isEmpty();
    }

    /** The served days among these. */
    final int served(MemberMonth member, int governed) {
        int days = governed & member.service();
        return rule.item().per().countsSuspension() ? days : days & ~member.suspended();
    }

    /** The span of a line in which the item is not shared out over the month. */
    final Line.Span whole(Question question) {
        int own = served(question.member(), question.governed());
        return new Line.Span(month, own, question.servedDays(), Fraction.ONE);
    }

    final Rule rule() {
        return rule;
    }

    final YearMonth month() {
        return month;
    }

    final RateTable rates() {
        return rates;
    }
}

package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.List;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;

/** Khoản hằng năm: by the facts of the last day of the stated month, for whoever serves on it. */
final class YearRule extends LineRule {
    private final boolean due;

    YearRule(Rule rule, YearMonth month, ReferenceAmounts references) {
        super(rule, month, references);
        due = ((Per.Year) rule.item().per()).month() == month.getMonthValue();
    }

    /** The policy that governs the last day of service in the month has the line. */
    @Override
    boolean concerns(MemberMonth member, int governed) {
        int last = MonthDays.last(member.service());
        return due && last > 0 && (governed & MonthDays.bit(last)) != 0;
    }

    @Override
    Line line(Question question) {
        Line.Span span = whole(question);
        int last = month().lengthOfMonth();
        if ((span.own() & MonthDays.bit(last)) == 0) {
            return Totals.line(rule(), span, Parts.NONE, Reason.of(ReasonCode.NOT_SERVING, null), question.before());
        }
        Rate rate = rates().rate(last, question.member().factsOn(last));
        int first = first(question.member(), span.own(), rate);
        Part part = new Part(first, last + 1, Fraction.ONE, rate, rate.reason(), null);
        return Totals.line(rule(), span, Parts.of(List.of(part)), null, question.before());
    }

    /** The first day of the stretch of equal values that reaches to the last day of the month. */
    private int first(MemberMonth member, int own, Rate rate) {
        int day = month().lengthOfMonth();
        while (day > 1
                && (own & MonthDays.bit(day - 1)) != 0
                && rates().rate(day - 1, member.factsOn(day - 1)).profile() == rate.profile()) {
            day--;
        }
        return day;
    }
}

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

    /** The policy that governs the last day of the month has the line, for whoever served in the month. */
    @Override
    boolean concerns(MemberMonth member, int governed) {
        return due && member.service() != 0 && (governed & MonthDays.bit(month().lengthOfMonth())) != 0;
    }

    @Override
    Line line(Question question) {
        Line.Span span = whole(question);
        int last = month().lengthOfMonth();
        if ((span.own() & MonthDays.bit(last)) == 0) {
            return Totals.line(rule(), span, Parts.NONE, Reason.of(ReasonCode.NOT_SERVING, null), question.before());
        }
        Rate rate = rates().rate(last, question.member().factsOn(last));
        Part part = new Part(last, last + 1, Fraction.ONE, rate, rate.reason(), null);
        return Totals.line(rule(), span, Parts.of(List.of(part)), null, question.before());
    }
}

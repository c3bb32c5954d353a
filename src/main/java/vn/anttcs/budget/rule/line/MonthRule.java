package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.PartMonth;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;

/** Khoản hằng tháng: cuts the served days into stretches of equal values and shares out the month. */
final class MonthRule extends LineRule {
    private final LineTable known;

    MonthRule(Rule rule, YearMonth month, ReferenceAmounts references) {
        super(rule, month, references);
        known = new LineTable(rule);
    }

    @Override
    boolean concerns(MemberMonth member, int governed) {
        return (member.service() & governed) != 0;
    }

    @Override
    Line line(Question question) {
        int own = served(question.member(), question.governed());
        if (isLimited()) {
            return calculate(question, own);
        }
        Line line = known.find(own, question.servedDays(), question.member());
        if (line == null) {
            line = calculate(question, own);
            known.keep(line, question.member());
        }
        return line;
    }

    /** The line, calculated anew. */
    Line calculate(Question question, int own) {
        int servedDays = question.servedDays();
        if (own == 0) {
            Line.Span span = new Line.Span(month(), own, servedDays, Fraction.ZERO);
            return Totals.line(rule(), span, Parts.NONE, Reason.of(ReasonCode.NOT_SERVING, null), question.before());
        }
        PartMonth partMonth = ((Per.Month) rule().item().per()).partMonth();
        Fraction share = partMonth.share(servedDays, month().lengthOfMonth());
        Reason whole = share.signum() == 0 ? below(servedDays, partMonth) : null;
        Fraction part = share.times(Fraction.of(Integer.bitCount(own), servedDays));
        Line.Span span = new Line.Span(month(), own, servedDays, part);
        return Totals.line(rule(), span, parts(question.member(), own), whole, question.before());
    }

    private Reason below(int servedDays, PartMonth partMonth) {
        int minimum = ((PartMonth.Threshold) partMonth).minimumDays();
        return new Reason(
                ReasonCode.BELOW_THRESHOLD,
                null,
                Sentence.BELOW_THRESHOLD.of(
                        Numerals.number(Fraction.of(servedDays)), Numerals.number(Fraction.of(minimum))),
                rule().item().title().basis());
    }

    private Parts parts(MemberMonth member, int own) {
        List<Stretch> stretches = new ArrayList<>();
        Set<Rate> rates = new LinkedHashSet<>();
        for (int day = 1; day <= month().lengthOfMonth(); day++) {
            if ((own & MonthDays.bit(day)) != 0) {
                Rate rate = rates().rate(day, member.factsOn(day));
                rates.add(rate);
                Stretch last = stretches.isEmpty() ? null : stretches.get(stretches.size() - 1);
                if (last != null && last.to() == day && last.rate().profile() == rate.profile()) {
                    stretches.set(stretches.size() - 1, new Stretch(last.from(), day + 1, last.rate()));
                } else {
                    stretches.add(new Stretch(day, day + 1, rate));
                }
            }
        }
        List<Part> chosen = Stretch.chosen(stretches, ((Per.Month) rule().item().per()).state());
        return new Parts(chosen, List.copyOf(rates));
    }
}

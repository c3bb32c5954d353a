package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;

/** Khoản theo sự kiện: once for each event, by the facts of its day and its own. */
final class EventRule extends LineRule {
    private final Set<String> kinds;

    EventRule(Rule rule, YearMonth month, ReferenceAmounts references) {
        super(rule, month, references);
        kinds = ((Per.Event) rule.item().per()).kinds();
    }

    private boolean isMine(EventEntry event, int governed) {
        return kinds.contains(event.kind())
                && YearMonth.from(event.day()).equals(month())
                && (governed & MonthDays.bit(event.day().getDayOfMonth())) != 0;
    }

    @Override
    boolean concerns(MemberMonth member, int governed) {
        return (member.service() & governed) != 0;
    }

    @Override
    Line line(Question question) {
        Line.Span span = whole(question);
        Limits limits = new Limits(rule().item().pay().limits(), question.before());
        List<Part> parts = new ArrayList<>();
        for (EventEntry event : question.member().happened().events()) {
            if (isMine(event, span.own())) {
                parts.add(part(event, question.member(), limits));
            }
        }
        Reason whole = parts.isEmpty()
                ? Reason.of(ReasonCode.NO_EVENT, rule().item().title().basis())
                : null;
        return Totals.line(rule(), span, Parts.of(parts), whole, question.before());
    }

    private Part part(EventEntry event, MemberMonth member, Limits limits) {
        int day = event.day().getDayOfMonth();
        Facts facts = member.factsOn(day).under(event.extra().values());
        Rate rate = rates().rate(day, facts);
        if (rate.reason() != null && rate.reason().code().isWithoutQuantity()) {
            return new Part(day, day + 1, Fraction.ZERO, rate, rate.reason(), event);
        }
        Limit limit = limits.tightest(Fraction.ONE);
        Fraction taken = limits.take(Fraction.ONE);
        Reason reason = limit == null ? rate.reason() : Limits.reason(limit);
        return new Part(day, day + 1, taken, rate, reason, event);
    }
}

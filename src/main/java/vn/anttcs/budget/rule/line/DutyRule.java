package vn.anttcs.budget.rule.line;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.amount.Reason;
import vn.anttcs.budget.rule.amount.ReasonCode;
import vn.anttcs.budget.rule.condition.Answer;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.DutyCount;
import vn.anttcs.budget.rule.policy.DutyKind;
import vn.anttcs.budget.rule.policy.Pay.Limit;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Khoản theo nhiệm vụ: each entry is asked whether it counts, whether another item is paid instead, and what it gives. */
final class DutyRule extends LineRule {
    private final Per.Duty duty;
    private final Set<DutyKind> kinds;
    private final Reason notCounted;
    private final boolean readsEntry;
    private final Map<Limit, Reason> limitReasons = new HashMap<>();
    private Line idle;

    DutyRule(Rule rule, YearMonth month, ReferenceAmounts references) {
        super(rule, month, references);
        duty = (Per.Duty) rule.item().per();
        kinds = EnumSet.copyOf(duty.kinds());
        notCounted = reason(ReasonCode.DUTY_NOT_COUNTED);
        readsEntry = rule.reading().facts().contains(Fact.HOURS)
                || rule.reading().facts().contains(Fact.DAY_KIND);
    }

    private Reason reason(ReasonCode code) {
        return Reason.of(code, rule().item().title().basis());
    }

    private boolean isMine(DutyEntry entry, int governed) {
        return kinds.contains(entry.kind())
                && (governed & MonthDays.bit(entry.day().getDayOfMonth())) != 0
                && entry.day().getMonthValue() == month().getMonthValue()
                && entry.day().getYear() == month().getYear();
    }

    @Override
    boolean concerns(MemberMonth member, int governed) {
        return (member.service() & governed) != 0;
    }

    @Override
    Line line(Question question) {
        int own = served(question.member(), question.governed());
        List<DutyEntry> entries = entries(question.member(), own);
        if (entries.isEmpty()) {
            return idle(own, question);
        }
        Line.Span span = whole(question);
        Pass pass = new Pass(question);
        List<Part> parts = new ArrayList<>(entries.size());
        for (DutyEntry entry : entries) {
            parts.add(pass.part(entry));
        }
        return Totals.line(rule(), span, Parts.of(parts), null, question.before());
    }

    /** The entries of the kinds on served days; where days are counted, those of one day are one. */
    private List<DutyEntry> entries(MemberMonth member, int own) {
        boolean isByDay = duty.count() == DutyCount.DAYS;
        List<DutyEntry> all = member.happened().duty();
        if (all.isEmpty()) {
            return all;
        }
        List<DutyEntry> entries = new ArrayList<>(all.size());
        for (DutyEntry entry : all) {
            if (isMine(entry, own)) {
                DutyEntry last = entries.isEmpty() ? null : entries.get(entries.size() - 1);
                if (isByDay && last != null && last.day().equals(entry.day())) {
                    entries.set(entries.size() - 1, last.and(entry));
                } else {
                    entries.add(entry);
                }
            }
        }
        return entries;
    }

    /** Whoever did nothing shares one line with everybody of the same days. */
    private Line idle(int own, Question question) {
        Line last = idle;
        boolean same = last != null
                && last.span().own() == own
                && last.span().servedDays() == question.servedDays()
                && last.total().before().equals(question.before());
        if (!same) {
            last = Totals.line(rule(), whole(question), Parts.NONE, reason(ReasonCode.NO_DUTY), question.before());
            idle = last;
        }
        return last;
    }

    /** One way through the entries of a member, by day. */
    private final class Pass {
        private final Question question;
        private final Limits limits;

        private Pass(Question question) {
            this.question = question;
            limits = new Limits(rule().item().pay().limits(), question.before());
        }

        private Part part(DutyEntry entry) {
            int day = entry.day().getDayOfMonth();
            Facts known = question.member().factsOn(day);
            Facts facts =
                    readsEntry ? entry.over(known) : known.under(entry.extra().values());
            Reason barred = barred(facts, entry.hours());
            Reason without = barred == null ? replaced(day) : barred;
            return without == null ? asked(entry, facts) : refused(entry, without);
        }

        private Part refused(DutyEntry entry, Reason reason) {
            int day = entry.day().getDayOfMonth();
            return new Part(day, day + 1, Fraction.ZERO, null, reason, entry);
        }

        private Reason barred(Facts facts, Fraction hours) {
            Answer answer = duty.when().ask(facts);
            if (!answer.isKnown()) {
                return Reason.missing(answer.missing());
            }
            if (!answer.holds()) {
                return notCounted;
            }
            if (duty.minimumHours() == null) {
                return null;
            }
            if (hours == null) {
                return Reason.missing(Fact.HOURS);
            }
            return hours.compareTo(duty.minimumHours()) >= 0 ? null : notCounted;
        }

        private Reason replaced(int day) {
            for (Line line : question.earlier()) {
                if (rule().replacedBy().contains(line.item())
                        && line.rule().policy().code().equals(rule().policy().code())
                        && (line.countedDays() & MonthDays.bit(day)) != 0) {
                    Text name = line.rule().item().title().name();
                    return new Reason(ReasonCode.REPLACED, line.item(), Sentence.REPLACED.of(name), basis(line));
                }
            }
            return null;
        }

        private Basis basis(Line line) {
            return line.rule().item().replaces().stream()
                    .filter(replaced -> replaced.item().equals(rule().item().code()))
                    .findFirst()
                    .orElseThrow()
                    .basis();
        }

        private Part asked(DutyEntry entry, Facts facts) {
            int day = entry.day().getDayOfMonth();
            Fraction quantity = duty.count() == DutyCount.HOURS ? entry.hours() : Fraction.ONE;
            Rate rate = rates().rate(day, facts);
            if (rate.reason() != null && rate.reason().code().isWithoutQuantity()) {
                return new Part(day, day + 1, Fraction.ZERO, rate, rate.reason(), entry);
            }
            if (quantity == null) {
                return new Part(day, day + 1, Fraction.ZERO, rate, Reason.missing(Fact.HOURS), entry);
            }
            Limit limit = limits.tightest(quantity);
            Fraction taken = limits.take(quantity);
            return new Part(
                    day,
                    day + 1,
                    taken,
                    rate,
                    limit == null ? rate.reason() : limitReasons.computeIfAbsent(limit, Limits::reason),
                    entry);
        }
    }
}

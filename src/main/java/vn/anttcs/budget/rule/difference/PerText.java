package vn.anttcs.budget.rule.difference;

import java.util.Collection;
import vn.anttcs.budget.rule.condition.ConditionText;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.policy.PartMonth;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Text;

/** Lời văn của kỳ chi trả: for what an item is paid, in plain language. */
final class PerText {
    private PerText() {}

    static Text of(Per per) {
        if (per instanceof Per.Month month) {
            return Wording.MONTH.of(
                    partMonth(month.partMonth()),
                    Terms.of(month.state()),
                    (month.suspensionCounts() ? Wording.COUNTED : Wording.EXCLUDED).of());
        }
        if (per instanceof Per.Duty duty) {
            Fraction hours = duty.minimumHours() == null ? Fraction.ZERO : duty.minimumHours();
            return Wording.DUTY.of(
                    words(duty.kinds()), ConditionText.of(duty.when()), Numerals.number(hours), Terms.of(duty.count()));
        }
        return per instanceof Per.Year year
                ? Wording.YEAR.of(number(year.month()))
                : Wording.EVENT.of(words(((Per.Event) per).kinds()));
    }

    private static Text partMonth(PartMonth partMonth) {
        if (partMonth instanceof PartMonth.ByDays days) {
            return byDays(days);
        }
        return partMonth instanceof PartMonth.Threshold threshold
                ? Wording.THRESHOLD.of(number(threshold.minimumDays()), below(threshold.below()))
                : Wording.FULL.of();
    }

    private static Text byDays(PartMonth.ByDays days) {
        return Wording.BY_DAYS.of(days.denominator() == 0 ? Wording.CALENDAR.of() : number(days.denominator()));
    }

    private static Text below(PartMonth.Below below) {
        return below instanceof PartMonth.Fixed fixed
                ? Numerals.number(fixed.share())
                : byDays(((PartMonth.Counted) below).days());
    }

    private static Text number(int number) {
        return Numerals.number(Fraction.of(number));
    }

    static Text words(Collection<?> words) {
        return Text.same(
                String.join(", ", words.stream().map(Object::toString).sorted().toList()));
    }
}

package vn.anttcs.budget.rule.sheet;

import java.util.ArrayList;
import java.util.List;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.Outcome;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.Rounding;
import vn.anttcs.budget.rule.policy.Per;
import vn.anttcs.budget.rule.text.Numerals;
import vn.anttcs.budget.rule.text.Sentence;
import vn.anttcs.budget.rule.text.Text;

/** Các bước cuối của dòng: how the parts become one amount, in sentences. */
final class LineSteps {
    private final Line line;

    LineSteps(Line line) {
        this.line = line;
    }

    List<Text> sentences() {
        List<Text> sentences = new ArrayList<>();
        if (line.total().outcome() == Outcome.UNRESOLVED || line.parts().isEmpty()) {
            return sentences;
        }
        if (line.rule().item().per() instanceof Per.Month) {
            sentences.add(Sentence.MONTH_SHARE.of(
                    Numerals.number(Fraction.of(line.span().servedDays())),
                    Numerals.number(Fraction.of(line.span().month().lengthOfMonth())),
                    Numerals.number(line.span().share())));
        }
        Fraction unrounded = line.total().unrounded();
        Fraction limited = line.total().limited();
        sentences.add(Sentence.LINE_SUM.of(Numerals.dong(unrounded)));
        if (!limited.equals(unrounded)) {
            sentences.add(Sentence.LINE_LIMIT.of(Numerals.dong(limited)));
        }
        Fraction rounded = Fraction.of(line.total().dong());
        if (!rounded.equals(limited)) {
            Rounding rounding = line.rule().item().pay().rounding();
            Text multiple = Numerals.dong(Fraction.of(rounding.step()));
            sentences.add(Sentence.ROUND.of(Numerals.dong(limited), Numerals.dong(rounded), multiple));
        }
        return sentences;
    }
}

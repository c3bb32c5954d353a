package vn.anttcs.budget.rule.policy;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import vn.anttcs.budget.rule.condition.Condition;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.number.StepCount;
import vn.anttcs.budget.rule.reference.Basis;
import vn.anttcs.budget.rule.reference.ReferenceAmount;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.reference.ReferenceKind;
import vn.anttcs.budget.rule.reference.ValueType;
import vn.anttcs.budget.rule.teamsize.Measure;
import vn.anttcs.budget.rule.teamsize.SizeNode;
import vn.anttcs.budget.rule.teamsize.TeamSize;
import vn.anttcs.budget.rule.text.Text;
import vn.anttcs.shared.DateRange;

/** A part of a policy that means nothing cannot be made, whoever makes it. */
class RefusedPartsTest {
    private static final Text WORDS = Text.same("x");
    private static final Basis ARTICLE = new Basis("Art. 1");
    private static final Fraction BELOW_ZERO = Fraction.of(-1);
    private static final Fraction HALF = Fraction.of(1, 2);
    private static final DateRange DAYS = DateRange.of(LocalDate.of(2026, 1, 1), LocalDate.of(2027, 1, 1));
    private static final ReferenceKind MONEY = new ReferenceKind("BASE", ValueType.MONEY, List.of(), WORDS);
    private static final ReferenceKind BY_REGION = new ReferenceKind("WAGE", ValueType.MONEY, List.of("I"), WORDS);

    static Stream<ThrowingCallable> parts() {
        ReferenceAmount one = new ReferenceAmount(MONEY, null, DAYS, Fraction.ONE, ARTICLE);
        return Stream.of(
                () -> new Pay.Share(Condition.ALWAYS, BELOW_ZERO, WORDS, ARTICLE),
                () -> new Pay.Limit(Pay.LimitKind.DONG, BELOW_ZERO, Pay.LimitSpan.MONTH, ARTICLE),
                () -> new PolicyValue("BASE", DAYS, ValueType.MONEY, BELOW_ZERO, ARTICLE),
                () -> new PolicyValue("BASE", DAYS, ValueType.MONEY, HALF, ARTICLE),
                () -> new Per.Duty(Set.of(), Condition.ALWAYS, null, DutyCount.DAYS),
                () -> new Per.Year(0),
                () -> new Per.Year(13),
                () -> new Per.Event(Set.of()),
                () -> new Validity(List.of(), DAYS, null, List.of()),
                () -> new PartMonth.ByDays(-1),
                () -> new PartMonth.ByDays(32),
                () -> new PartMonth.Threshold(0, new PartMonth.Fixed(Fraction.ZERO)),
                () -> new PartMonth.Threshold(32, new PartMonth.Fixed(Fraction.ZERO)),
                () -> new Basis(" "),
                () -> new Basis(null),
                () -> new ReferenceAmount(MONEY, "I", DAYS, Fraction.ONE, ARTICLE),
                () -> new ReferenceAmount(BY_REGION, "II", DAYS, Fraction.ONE, ARTICLE),
                () -> new ReferenceAmount(MONEY, null, DAYS, HALF, ARTICLE),
                () -> new ReferenceAmount(MONEY, null, DAYS, BELOW_ZERO, ARTICLE),
                () -> new ReferenceAmounts(List.of(MONEY), List.of(one, one)),
                () -> new SizeNode.Members(0),
                () -> new SizeNode.Range(3, 2),
                () -> new SizeNode.Steps(Measure.HOUSEHOLDS, List.of(), null, null),
                () -> new SizeNode.Then(Fraction.ONE, 3, Fraction.ZERO, 1, StepCount.WHOLE),
                () -> new SizeNode.Then(Fraction.ONE, 3, Fraction.ONE, 1, StepCount.EXACT),
                () -> new SizeNode.GreatestOf(List.of()),
                () -> new TeamSize.TeamCount(Measure.HOUSEHOLDS, Fraction.ONE, Fraction.ZERO, StepCount.WHOLE),
                () -> new TeamSize.TeamCount(Measure.HOUSEHOLDS, Fraction.ONE, Fraction.ONE, StepCount.EXACT));
    }

    @ParameterizedTest
    @MethodSource("parts")
    void is_refused(ThrowingCallable part) {
        assertThatThrownBy(part).isInstanceOf(IllegalArgumentException.class);
    }
}

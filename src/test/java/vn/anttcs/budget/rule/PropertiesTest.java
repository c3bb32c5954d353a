package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.budget.rule.line.Outcome;
import vn.anttcs.budget.rule.line.Part;
import vn.anttcs.budget.rule.number.Fraction;
import vn.anttcs.budget.rule.reading.PackageReader;
import vn.anttcs.budget.rule.reference.ReferenceAmounts;
import vn.anttcs.budget.rule.sheet.Sheet;
import vn.anttcs.shared.DateRange;

/**
 * What must hold for any policy and any member, tried on random ones: {@code -Danttcs.random.policies} says how many
 * policies, each with 25 members.
 */
class PropertiesTest {
    private static final int POLICIES = Integer.getInteger("anttcs.random.policies", 400);
    private static final int MEMBERS = 25;
    private static final ReferenceAmounts REFERENCES = Packages.references();
    private static final Sheet.Holder HOLDER = new Sheet.Holder("100012", "2026-02-01T00:00:00Z");

    @Test
    void lines_of_random_members_keep_every_property() {
        Random random = new Random(20261122);
        PackageReader reader = new PackageReader(REFERENCES, code -> Optional.empty());
        int policies = 0;
        int paid = 0;
        while (policies < POLICIES) {
            PackageReader.Reading reading = reader.read(new RandomRules(random).document());
            if (reading.isSound()) {
                paid += policy(CompiledPolicy.of(reading.policy()), random);
                policies++;
            }
        }
        assertThat(paid).as("lines that pay something").isGreaterThan(POLICIES * 12);
    }

    private static int policy(CompiledPolicy policy, Random random) {
        YearMonth month = YearMonth.of(2025, 1).plusMonths(random.nextInt(24));
        MonthEngine engine = new MonthEngine(month, REFERENCES);
        RandomMembers members = new RandomMembers(random);
        int paid = 0;
        for (int index = 0; index < MEMBERS; index++) {
            RandomMembers.Made made = members.member(month);
            List<String> sheets = sheets(engine, policy, made.member());
            assertThat(sheets(new MonthEngine(month, REFERENCES), policy, made.member()))
                    .as("remembered or calculated anew")
                    .isEqualTo(sheets);
            List<FactStretch> shuffled = new ArrayList<>(made.facts());
            Collections.shuffle(shuffled, random);
            assertThat(sheets(engine, policy, made.with(shuffled).member()))
                    .as("in another order")
                    .isEqualTo(sheets);
            assertThat(sheets(
                            engine,
                            policy,
                            made.with(split(made.facts(), random)).member()))
                    .as("split into pieces")
                    .isEqualTo(sheets);
            for (Line line : lines(engine, policy, made.member())) {
                check(line);
                paid += line.total().outcome() == Outcome.PAID ? 1 : 0;
            }
        }
        return paid;
    }

    private static List<Line> lines(MonthEngine engine, CompiledPolicy policy, MemberMonth member) {
        return engine.lines(engine.governance(policy.alone(engine.month())), member);
    }

    private static List<String> sheets(MonthEngine engine, CompiledPolicy policy, MemberMonth member) {
        return lines(engine, policy, member).stream()
                .map(line -> Sheet.of(line, member, HOLDER).text())
                .toList();
    }

    private static List<FactStretch> split(List<FactStretch> facts, Random random) {
        List<FactStretch> pieces = new ArrayList<>();
        for (FactStretch stretch : facts) {
            LocalDate from = stretch.period().from();
            LocalDate middle = from.plusDays(1 + random.nextInt(9));
            if (middle.isBefore(stretch.period().to())) {
                pieces.add(new FactStretch(DateRange.of(from, middle), stretch.facts(), stretch.sources()));
                from = middle;
            }
            pieces.add(new FactStretch(DateRange.of(from, stretch.period().to()), stretch.facts(), stretch.sources()));
        }
        return pieces;
    }

    private static void check(Line line) {
        Line.Total total = line.total();
        if (total.outcome() == Outcome.UNRESOLVED) {
            assertThat(line.reasons()).isNotEmpty().allMatch(reason -> reason.code()
                    .isMissing());
            assertThat(total.dong()).isZero();
            return;
        }
        Fraction sum = Fraction.ZERO;
        for (Part part : line.parts()) {
            Fraction rate = part.rate() == null ? Fraction.ZERO : part.rate().amount();
            sum = sum.plus(rate.times(part.weight()).times(line.span().share()));
        }
        assertThat(sum).as("the sum of the parts of %s", line).isEqualTo(total.unrounded());
        assertThat(total.limited().compareTo(total.unrounded())).isLessThanOrEqualTo(0);
        assertThat(total.outcome() == Outcome.PAID).isEqualTo(total.dong() > 0);
        if (total.outcome() == Outcome.NOTHING) {
            assertThat(line.reasons()).as("nothing without a reason").isNotEmpty();
        }
    }
}

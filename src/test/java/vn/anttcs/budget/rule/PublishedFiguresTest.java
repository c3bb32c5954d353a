package vn.anttcs.budget.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.budget.rule.line.CompiledPolicy;
import vn.anttcs.budget.rule.line.Line;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.budget.rule.line.MonthEngine;
import vn.anttcs.shared.DateRange;

/** The figures that were published about the resolutions, to the đồng. */
class PublishedFiguresTest {
    private static final DateRange ALWAYS = DateRange.from(LocalDate.of(2024, 1, 1));

    @ParameterizedTest
    @CsvFileSource(resources = "/cases/regular-support.csv", numLinesToSkip = 1)
    void a_month_of_regular_support(
            String policy,
            String month,
            String position,
            String unitClass,
            String wageRegion,
            long dong,
            String citation) {
        assertThat(citation).isNotBlank();
        Facts facts = Facts.of(Map.of(Fact.POSITION, FactValue.word(position)));
        if (unitClass != null) {
            facts = facts.with(Fact.UNIT_CLASS_HIGHEST, FactValue.word(unitClass));
        }
        if (wageRegion != null) {
            facts = facts.with(Fact.WAGE_REGION, FactValue.word(wageRegion));
        }
        assertThat(support(policy, YearMonth.parse(month), facts)).isEqualTo(dong);
    }

    private static long support(String policy, YearMonth month, Facts facts) {
        MonthEngine engine = new MonthEngine(month, Packages.references());
        MemberMonth member = new MemberMonth(
                month,
                List.of(ALWAYS),
                List.of(new FactStretch(ALWAYS, facts, Map.of())),
                MemberMonth.Happened.NOTHING);
        CompiledPolicy compiled = CompiledPolicy.of(Packages.policy(policy));
        return engine.lines(engine.governance(compiled.alone(month)), member).stream()
                .filter(line -> line.item().equals("REGULAR_SUPPORT"))
                .map(Line::total)
                .mapToLong(Line.Total::dong)
                .sum();
    }

    @Test
    void thanh_hoa_pays_18_428_225_400_a_month_for_4351_teams_of_three() {
        long team = 0;
        for (String position : List.of("HEAD", "DEPUTY", "MEMBER")) {
            team += support(
                    "thanhhoa-2024",
                    YearMonth.of(2025, 9),
                    Facts.of(Map.of(
                            Fact.POSITION, FactValue.word(position), Fact.UNIT_CLASS_HIGHEST, FactValue.word("III"))));
        }
        assertThat(4351 * team).isEqualTo(18_428_225_400L);
    }
}

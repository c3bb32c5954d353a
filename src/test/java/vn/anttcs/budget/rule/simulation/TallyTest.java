package vn.anttcs.budget.rule.simulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What simulations come to: sums agree with each other whatever members there are. */
class TallyTest {
    private static final YearMonth FIRST = YearMonth.of(2025, 11);
    private static final int MONTHS = 4;

    private static MonthCost random(Random random) {
        List<MonthCost.ItemCost> items = new ArrayList<>();
        for (int count = random.nextInt(4); count > 0; count--) {
            items.add(new MonthCost.ItemCost(
                    "ITEM_" + random.nextInt(3), "SOURCE_" + random.nextInt(2), random.nextInt(5_000_000)));
        }
        return new MonthCost(items, !items.isEmpty(), random.nextInt(9) == 0, random.nextInt(7) == 0);
    }

    private static Course course(Random random, int scenarios, boolean same) {
        List<Standing> standings = new ArrayList<>();
        List<List<MonthCost>> all = new ArrayList<>();
        for (int scenario = 0; scenario < scenarios; scenario++) {
            all.add(new ArrayList<>());
        }
        for (int month = 0; month < MONTHS; month++) {
            boolean there = random.nextInt(5) > 0;
            standings.add(
                    there
                            ? new Standing("2673" + random.nextInt(3), "MEMBER", random.nextBoolean() ? "74" : "79")
                            : null);
            MonthCost first = random(random);
            for (int scenario = 0; scenario < scenarios; scenario++) {
                all.get(scenario).add(there ? (same || scenario == 0 ? first : random(random)) : null);
            }
        }
        return new Course(standings, all);
    }

    private static long sum(List<Totals.Total> totals, Dimension dimension, Span span, int scenario) {
        return totals.stream()
                .filter(total -> total.dimension() == dimension && total.span() == span && total.scenario() == scenario)
                .mapToLong(total -> total.sum().dong())
                .sum();
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4, 5, 6, 7, 8})
    void every_dimension_and_every_span_adds_up_to_the_same_total(int seed) {
        Random random = new Random(seed);
        Tally tally = new Tally();
        long[] expected = new long[3];
        for (int member = 0; member < 200; member++) {
            Course course = course(random, 3, false);
            tally.add(course, 1 + member % 3);
            for (int scenario = 0; scenario < 3; scenario++) {
                expected[scenario] += course.dong(scenario) * (1 + member % 3);
            }
        }
        List<Totals.Total> totals = Totals.of(tally, FIRST, MONTHS, 3);
        for (Dimension dimension : Dimension.values()) {
            for (Span span : Span.values()) {
                for (int scenario = 0; scenario < 3; scenario++) {
                    assertThat(sum(totals, dimension, span, scenario))
                            .as("%s by %s of %d", dimension, span, scenario)
                            .isEqualTo(expected[scenario]);
                }
            }
        }
    }

    @ParameterizedTest
    @ValueSource(ints = {1, 2, 3, 4})
    void gains_less_losses_are_the_difference_of_the_totals(int seed) {
        Random random = new Random(seed);
        Tally tally = new Tally();
        long members = 0;
        for (int member = 0; member < 100; member++) {
            Course course = course(random, 2, false);
            tally.add(course, 1);
            members += course.counts() ? 1 : 0;
        }
        Totals.Total total = whole(tally, 2);
        Change change = total.change();
        assertThat(change.gain() - change.loss()).isEqualTo(total.sum().dong() - total.base());
        assertThat(change.gainers() + change.losers() + change.unchanged()).isEqualTo(members);
    }

    private static Totals.Total whole(Tally tally, int scenarios) {
        return Totals.of(tally, FIRST, MONTHS, scenarios).stream()
                .filter(total -> total.dimension() == Dimension.TOTAL
                        && total.span() == Span.WHOLE
                        && total.scenario() == scenarios - 1)
                .findFirst()
                .orElseThrow();
    }

    @Test
    void the_same_policy_changes_nothing() {
        Random random = new Random(7);
        Tally tally = new Tally();
        for (int member = 0; member < 100; member++) {
            tally.add(course(random, 2, true), 1);
        }
        Totals.Total total = whole(tally, 2);
        assertThat(total.sum().dong()).isEqualTo(total.base());
        assertThat(total.change().gainers() + total.change().losers()).isZero();
        assertThat(total.change().unchanged()).isPositive();
    }

    @Test
    void a_tally_that_was_written_in_parts_is_the_tally_of_all() {
        Random random = new Random(11);
        Tally all = new Tally();
        Tally read = new Tally();
        for (int part = 0; part < 3; part++) {
            Tally own = new Tally();
            for (int member = 0; member < 40; member++) {
                Course course = course(random, 2, false);
                all.add(course, 1);
                own.add(course, 1);
            }
            TallyText.write(own).forEach(line -> TallyText.read(line, read));
        }
        assertThat(read.sums()).isEqualTo(all.sums());
        assertThat(read.changes()).isEqualTo(all.changes());
    }

    @Test
    void a_month_of_two_policies_counts_an_item_once_for_a_member() {
        MonthCost both = new MonthCost(
                List.of(
                        new MonthCost.ItemCost("NIGHT_DUTY", "LOCAL", 300_000),
                        new MonthCost.ItemCost("NIGHT_DUTY", "LOCAL", 200_000)),
                true,
                false,
                true);
        Tally tally = new Tally();
        tally.add(new Course(List.of(new Standing("26734", "HEAD", "79")), List.of(List.of(both))), 1);
        assertThat(tally.sums().get(new Tally.Key(0, Dimension.ITEM, "NIGHT_DUTY", 0)))
                .isEqualTo(new Sum(1, 500_000, 0, 0, 0));
    }

    @Test
    void a_period_without_members_has_its_totals_of_nothing() {
        assertThat(Totals.of(new Tally(), FIRST, MONTHS, 2))
                .hasSize((MONTHS + 2 + 1) * 2)
                .allSatisfy(total -> {
                    assertThat(total.dimension()).isEqualTo(Dimension.TOTAL);
                    assertThat(total.sum()).isEqualTo(Sum.NONE);
                });
    }

    @Test
    void a_members_line_is_read_as_it_was_written() {
        MemberLine line = new MemberLine(
                "100012", new Standing("26734", "HEAD", "74+79"), List.of(60_000_000L, 78_000_000L), List.of(2, 0));
        assertThat(MemberLine.read(line.text())).isEqualTo(line);
        assertThat(line.difference(1)).isEqualTo(18_000_000);
        MemberLine nowhere = new MemberLine("7", new Standing("", "MEMBER", ""), List.of(0L), List.of(1));
        assertThat(MemberLine.read(nowhere.text())).isEqualTo(nowhere);
    }
}

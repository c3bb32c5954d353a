package vn.anttcs.budget.rule.year;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Which movements count for whom, on which day and as known when. */
class PositionsTest {
    private static final long PROVINCE = 1;
    private static final long COMMUNE = 2;
    private static final BudgetLine LINE = new BudgetLine("A", null, null);
    private static final LocalDate DAY = LocalDate.of(2026, 3, 10);
    private static final Instant KNOWN = Instant.parse("2026-03-12T01:00:00Z");
    private static final Positions.Place WHOLE =
            new Positions.Place(PROVINCE, Set.of(PROVINCE, COMMUNE), Set.of(COMMUNE));

    private static Movement moved(long unit, Flow flow, long dong) {
        return new Movement(unit, LINE, flow, dong, DAY, KNOWN);
    }

    @ParameterizedTest
    @CsvSource({
        "2026-03-10, 2026-03-12T01:00:00Z, true",
        "2026-03-09, 2026-03-12T01:00:00Z, false",
        "2026-03-10, 2026-03-12T00:59:59.999999Z, false",
        "2027-01-01, 2027-01-01T00:00:00Z, true"
    })
    void a_movement_counts_from_its_day_and_once_it_is_known(LocalDate day, Instant knownOn, boolean counts) {
        assertThat(Positions.of(List.of(moved(COMMUNE, Flow.SPENT, 5)), WHOLE, day, knownOn))
                .hasSize(counts ? 1 : 0);
    }

    @Test
    void allocations_of_units_below_are_parts_and_spending_below_counts() {
        LinePosition at = Positions.of(
                        List.of(
                                moved(PROVINCE, Flow.ALLOCATED, 100),
                                moved(COMMUNE, Flow.ALLOCATED, 60),
                                moved(COMMUNE, Flow.SPENT, 30),
                                moved(PROVINCE, Flow.SPENT, 7),
                                moved(COMMUNE, Flow.UNPAID, 4),
                                moved(COMMUNE, Flow.PREPARED, 9),
                                moved(99, Flow.SPENT, 1000)),
                        WHOLE,
                        DAY,
                        KNOWN)
                .get(LINE);
        assertThat(at).isEqualTo(new LinePosition(100, 60, 37, 4, 9));
        assertThat(at.remainingDong()).isEqualTo(63);
    }
}

package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Stretches;

/** Age and length of service grow on the days on which a long period is cut, and on no other. */
class FactReadingTest {
    private static final FactsWanted GROWING = new FactsWanted(EnumSet.of(Fact.AGE, Fact.SERVICE_MONTHS));

    private static MemberStretch member(LocalDate recognisedOn, LocalDate dateOfBirth, DateRange days) {
        return new MemberStretch(
                1, days, false, 2, "MEMBER", recognisedOn, dateOfBirth, null, null, null, null, Set.of());
    }

    private static Facts on(MemberStretch member, LocalDate day) {
        return FactReading.of(member, null, null, day);
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2026-02-01, 2026-04-01, 2026-02-15 2026-03-15",
        "2024-01-31, 2026-02-01, 2026-06-01, 2026-03-01 2026-03-31 2026-05-01 2026-05-31",
        "2024-01-29, 2024-02-01, 2024-04-01, 2024-02-29 2024-03-29",
        "2024-01-29, 2026-02-01, 2026-04-01, 2026-03-01 2026-03-29",
        "2024-01-01, 2026-02-01, 2026-04-01, 2026-03-01",
    })
    void service_grows_on_the_day_of_the_month_or_on_the_first_of_the_next(
            LocalDate recognisedOn, LocalDate from, LocalDate to, String days) {
        DateRange period = DateRange.of(from, to);

        assertThat(FactReading.anniversaries(
                        member(recognisedOn, null, period), period, new FactsWanted(Set.of(Fact.SERVICE_MONTHS))))
                .containsExactlyElementsOf(
                        List.of(days.split(" ")).stream().map(LocalDate::parse).toList());
    }

    @Test
    void nothing_grows_between_two_cuts() {
        Random random = new Random(20261122);
        for (int round = 0; round < 300; round++) {
            LocalDate from = LocalDate.of(2024, 1, 1).plusDays(random.nextInt(800));
            DateRange period = DateRange.of(from, from.plusMonths(14));
            MemberStretch member = member(
                    from.minusDays(random.nextInt(900)),
                    round % 10 == 0 ? LocalDate.of(1980, 2, 29) : from.minusDays(7_000 + random.nextInt(9_000)),
                    period);
            List<DateRange> pieces = Stretches.of(
                    period, FactReading.anniversaries(member, period, GROWING).map(DateRange::from));
            for (DateRange piece : pieces) {
                Facts first = on(member, piece.from());
                for (LocalDate day = piece.from(); day.isBefore(piece.to()); day = day.plusDays(1)) {
                    assertThat(on(member, day)).as(member + " on " + day).isEqualTo(first);
                }
            }
        }
    }
}

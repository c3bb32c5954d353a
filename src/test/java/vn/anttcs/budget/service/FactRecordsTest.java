package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.duty.service.DutySources;
import vn.anttcs.organisation.service.PlaceSources;
import vn.anttcs.personnel.service.MemberSources;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/** Each fact of a sheet names the records that say it on its days. */
class FactRecordsTest {
    private static final LocalDate MARCH = LocalDate.of(2026, 3, 1);
    private static final DateRange DAYS = DateRange.of(MARCH, MARCH.plusMonths(1));

    // What duty and events say of themselves has its record there and not among the facts of days.
    private static final Set<String> OF_HAPPENINGS = Set.of(
            "DAY_KIND",
            "HOURS",
            "COST",
            "STATE_SUPPORT",
            "LOSS_PERCENT",
            "HOSPITAL_DAYS",
            "DEPENDANTS",
            "MEALS",
            "NIGHTS");

    private static SourceRecord record(String kind, LocalDate from, LocalDate to) {
        return new SourceRecord(kind, "1", DateRange.of(from, to), null, null);
    }

    private static List<SourceRecord> all() {
        return List.of(
                        MemberSources.SERVICE,
                        MemberSources.PERSON,
                        MemberSources.INSURANCE,
                        MemberSources.OTHER_POST,
                        PlaceSources.TEAM,
                        PlaceSources.TEAM_AREA,
                        PlaceSources.RESIDENTIAL_UNIT,
                        PlaceSources.RESIDENTIAL_UNIT_FEATURE,
                        PlaceSources.FORMER_TERRITORY,
                        PlaceSources.UNIT,
                        PlaceSources.UNIT_FEATURE,
                        PlaceSources.UNIT_WAGE_REGION)
                .stream()
                .map(kind -> record(kind, MARCH.minusYears(1), MARCH.plusYears(1)))
                .toList();
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void every_fact_of_days_has_its_records(Fact fact) {
        assertThat(FactRecords.of(fact, DAYS, all()).isEmpty()).isEqualTo(OF_HAPPENINGS.contains(fact.name()));
    }

    @Test
    void records_that_hold_on_other_days_say_nothing() {
        SourceRecord before = record(MemberSources.INSURANCE, MARCH.minusYears(1), MARCH);
        SourceRecord after = record(MemberSources.INSURANCE, MARCH.plusDays(1), MARCH.plusYears(1));
        SourceRecord onlyNamed = SourceRecord.named(DutySources.DUTY, "1/1");
        assertThat(FactRecords.of(Fact.SOCIAL_INSURANCE, DAYS, List.of(before, after, onlyNamed)))
                .isEmpty();
    }

    @Test
    void months_of_service_rest_on_the_record_with_which_the_service_began() {
        SourceRecord first = record(MemberSources.SERVICE, MARCH.minusYears(3), MARCH.minusYears(2));
        SourceRecord begin = record(MemberSources.SERVICE, MARCH.minusYears(1), MARCH.minusMonths(3));
        SourceRecord suspended = record(MemberSources.SERVICE, MARCH.minusMonths(3), MARCH.minusMonths(1));
        SourceRecord now = record(MemberSources.SERVICE, MARCH.minusMonths(1), MARCH.plusYears(1));
        List<SourceRecord> records = List.of(now, first, suspended, begin);
        assertThat(FactRecords.of(Fact.SERVICE_MONTHS, DAYS, records)).containsExactly(begin);
        assertThat(FactRecords.of(Fact.POSITION, DAYS, records)).containsExactly(now);
    }
}

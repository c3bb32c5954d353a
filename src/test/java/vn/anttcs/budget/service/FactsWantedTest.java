package vn.anttcs.budget.service;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.Set;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactScope;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.api.HealthInsurance;
import vn.anttcs.personnel.api.InsuranceRecord;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.personnel.api.SocialInsurance;
import vn.anttcs.personnel.api.StateSupportGroup;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.shared.DateRange;

/** A fact that is wanted has the same value when only what it needs is read. */
class FactsWantedTest {
    private static final LocalDate DAY = LocalDate.of(2026, 3, 1);
    private static final DateRange DAYS = DateRange.of(DAY, DAY.plusMonths(1));

    private static MemberStretch member(Set<ServiceLedger.Part> parts) {
        boolean person = parts.contains(ServiceLedger.Part.PERSON);
        InsuranceRecord insurance = new InsuranceRecord(
                SocialInsurance.VOLUNTARY, null, 1_500_000L, HealthInsurance.FORCE, null, StateSupportGroup.NEAR_POOR);
        return new MemberStretch(
                1,
                DAYS,
                true,
                2,
                "HEAD",
                DAY.minusMonths(30),
                person ? DAY.minusYears(40) : null,
                person ? "COLLEGE" : null,
                person ? "Kinh" : null,
                person ? "FORMER_ARMY" : null,
                parts.contains(ServiceLedger.Part.INSURANCE) ? insurance : null,
                parts.contains(ServiceLedger.Part.OTHER_POSTS) ? Set.of("VILLAGE_HEAD") : null);
    }

    private static TeamPlace place(Set<PlaceLedger.Part> parts) {
        boolean units = parts.contains(PlaceLedger.Part.UNITS);
        return new TeamPlace(
                2,
                DAYS,
                3L,
                "14758",
                "WARD",
                4L,
                units ? Set.of("VILLAGE") : Set.of(),
                units ? Set.of("I", "III") : null,
                parts.contains(PlaceLedger.Part.FEATURES) ? Set.of("BORDER") : Set.of(),
                Set.of("38"),
                "II");
    }

    @ParameterizedTest
    @EnumSource(Fact.class)
    void is_read_as_with_everything(Fact fact) {
        FactsWanted wanted = new FactsWanted(Set.of(fact));
        MemberStretch whole = member(EnumSet.allOf(ServiceLedger.Part.class));
        TeamPlace everywhere = place(EnumSet.allOf(PlaceLedger.Part.class));
        var all = FactReading.of(whole, everywhere, 5, DAY);
        var least = FactReading.of(member(wanted.ofMembers()), place(wanted.ofPlaces()), 5, DAY);

        assertThat(least.get(fact)).isEqualTo(all.get(fact));
        boolean registered = fact.scope() == FactScope.MEMBER || fact.scope() == FactScope.PLACE;
        assertThat(all.known().containsKey(fact)).isEqualTo(registered);
    }
}

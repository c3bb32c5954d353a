package vn.anttcs.budget.service;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactValue;
import vn.anttcs.budget.rule.fact.Facts;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.personnel.api.InsuranceRecord;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.shared.DateRange;

/** Writes what the registers know of a member and of the team's place as the facts that policies read. */
final class FactReading {
    private FactReading() {}

    /** The facts of a day on which member and place are as given; the strength is null where no rule asks for it. */
    static Facts of(MemberStretch member, TeamPlace place, Integer strength, LocalDate day) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        ofMember(member, day, facts);
        if (place != null) {
            ofPlace(place, facts);
        }
        if (strength != null) {
            facts.put(Fact.TEAM_STRENGTH, FactValue.number(strength));
        }
        return Facts.of(facts);
    }

    /** The facts of a place alone, as rules on team sizes read them. */
    static Facts of(TeamPlace place) {
        Map<Fact, FactValue> facts = new EnumMap<>(Fact.class);
        ofPlace(place, facts);
        return Facts.of(facts);
    }

    private static void ofMember(MemberStretch member, LocalDate day, Map<Fact, FactValue> facts) {
        word(facts, Fact.POSITION, member.position());
        word(facts, Fact.EDUCATION, member.education());
        word(facts, Fact.PRIORITY_GROUP, member.priorityGroup() == null ? "NONE" : member.priorityGroup());
        facts.put(Fact.SUSPENDED, FactValue.word(member.suspended() ? "YES" : "NO"));
        facts.put(Fact.SERVICE_MONTHS, FactValue.number(ChronoUnit.MONTHS.between(member.recognisedOn(), day)));
        if (member.dateOfBirth() != null) {
            facts.put(Fact.AGE, FactValue.number(ChronoUnit.YEARS.between(member.dateOfBirth(), day)));
        }
        words(facts, Fact.OTHER_POST, member.otherPosts());
        if (member.insurance() != null) {
            ofInsurance(member.insurance(), facts);
        }
    }

    private static void ofInsurance(InsuranceRecord insurance, Map<Fact, FactValue> facts) {
        word(facts, Fact.SOCIAL_INSURANCE, insurance.socialInsurance().name());
        word(facts, Fact.HEALTH_INSURANCE, insurance.healthInsurance().name());
        if (insurance.stateSupportGroup() != null) {
            word(facts, Fact.STATE_SUPPORT_GROUP, insurance.stateSupportGroup().name());
        }
        if (insurance.incomeBaseDong() != null) {
            facts.put(Fact.SOCIAL_INSURANCE_INCOME, FactValue.number(insurance.incomeBaseDong()));
        }
    }

    private static void ofPlace(TeamPlace place, Map<Fact, FactValue> facts) {
        if (place.communeKind() != null) {
            facts.put(Fact.COMMUNE_KIND, FactValue.word(place.communeKind()));
        }
        if (place.communeId() != null) {
            words(facts, Fact.AREA, place.areas());
        }
        if (place.wageRegion() != null) {
            facts.put(Fact.WAGE_REGION, FactValue.word(place.wageRegion()));
        }
        if (!place.residentialKinds().isEmpty()) {
            words(facts, Fact.RESIDENTIAL_KIND, place.residentialKinds());
        }
        if (!place.formerProvinces().isEmpty()) {
            words(facts, Fact.FORMER_PROVINCE, place.formerProvinces());
        }
        if (place.classes() != null) {
            List<String> sorted = place.classes().stream().sorted().toList();
            facts.put(Fact.UNIT_CLASS_HIGHEST, FactValue.word(sorted.get(0)));
            facts.put(Fact.UNIT_CLASS_LOWEST, FactValue.word(sorted.get(sorted.size() - 1)));
        }
    }

    private static void word(Map<Fact, FactValue> facts, Fact fact, String word) {
        if (word != null) {
            facts.put(fact, FactValue.word(word));
        }
    }

    private static void words(Map<Fact, FactValue> facts, Fact fact, Set<String> words) {
        if (words != null) {
            facts.put(fact, FactValue.words(words));
        }
    }

    /**
     * The days within a period on which the months of service or the years of age of a member grow, where they matter. Who
     * was recognised on the 31st is a month longer in service on the first of a month after one of thirty days.
     */
    static Stream<LocalDate> anniversaries(MemberStretch member, DateRange period, FactsWanted wanted) {
        return Stream.concat(
                wanted.contains(Fact.SERVICE_MONTHS)
                        ? within(member.recognisedOn(), ChronoUnit.MONTHS, period)
                        : Stream.empty(),
                wanted.contains(Fact.AGE) ? within(member.dateOfBirth(), ChronoUnit.YEARS, period) : Stream.empty());
    }

    private static Stream<LocalDate> within(LocalDate start, ChronoUnit unit, DateRange period) {
        long full = unit.between(start, period.from());
        return LongStream.iterate(full + 1, count -> count + 1)
                .mapToObj(count -> grown(start, count, unit))
                .takeWhile(day -> day.isBefore(period.to()))
                .filter(day -> day.isAfter(period.from()));
    }

    private static LocalDate grown(LocalDate start, long count, ChronoUnit unit) {
        LocalDate day = start.plus(count, unit);
        return unit.between(start, day) < count ? day.plusDays(1) : day;
    }
}

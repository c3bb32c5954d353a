package vn.anttcs.budget.service;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.organisation.service.PlaceSources;
import vn.anttcs.personnel.service.MemberSources;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/** Dữ kiện nào ghi ở đâu: which kinds of records say which fact. */
final class FactRecords {
    private static final Map<Fact, Set<String>> KINDS = new EnumMap<>(Fact.class);

    static {
        say(Set.of(MemberSources.SERVICE), Fact.POSITION, Fact.SUSPENDED, Fact.SERVICE_MONTHS);
        say(Set.of(MemberSources.PERSON), Fact.EDUCATION, Fact.PRIORITY_GROUP, Fact.AGE);
        say(
                Set.of(MemberSources.INSURANCE),
                Fact.SOCIAL_INSURANCE,
                Fact.HEALTH_INSURANCE,
                Fact.SOCIAL_INSURANCE_INCOME,
                Fact.STATE_SUPPORT_GROUP);
        say(Set.of(MemberSources.OTHER_POST), Fact.OTHER_POST);
        say(
                Set.of(PlaceSources.TEAM_AREA, PlaceSources.RESIDENTIAL_UNIT),
                Fact.RESIDENTIAL_KIND,
                Fact.UNIT_CLASS_HIGHEST,
                Fact.UNIT_CLASS_LOWEST);
        say(Set.of(PlaceSources.TEAM_AREA, PlaceSources.FORMER_TERRITORY), Fact.FORMER_PROVINCE);
        say(Set.of(PlaceSources.TEAM, PlaceSources.UNIT), Fact.COMMUNE_KIND);
        say(Set.of(PlaceSources.TEAM, PlaceSources.UNIT_WAGE_REGION), Fact.WAGE_REGION);
        say(
                Set.of(
                        PlaceSources.TEAM,
                        PlaceSources.UNIT_FEATURE,
                        PlaceSources.TEAM_AREA,
                        PlaceSources.RESIDENTIAL_UNIT_FEATURE),
                Fact.AREA);
        say(Set.of(PlaceSources.TEAM), Fact.TEAM_STRENGTH);
    }

    private FactRecords() {}

    private static void say(Set<String> kinds, Fact... facts) {
        for (Fact fact : facts) {
            KINDS.put(fact, kinds);
        }
    }

    /** The records among these that say the fact on days on which nothing changes. */
    static List<SourceRecord> of(Fact fact, DateRange days, List<SourceRecord> records) {
        Set<String> kinds = KINDS.getOrDefault(fact, Set.of());
        Stream<SourceRecord> found = records.stream()
                .filter(record -> kinds.contains(record.kind()))
                .filter(record -> record.holdsAtStartOf(days));
        return fact == Fact.SERVICE_MONTHS
                ? found.map(record -> begin(record, records)).toList()
                : found.sorted(Comparator.comparing(SourceRecord::kind).thenComparing(SourceRecord::record))
                        .toList();
    }

    /** The record with which the service began that this one continues: months count from there. */
    private static SourceRecord begin(SourceRecord service, List<SourceRecord> records) {
        SourceRecord first = service;
        boolean further = true;
        while (further) {
            SourceRecord at = first;
            SourceRecord before = records.stream()
                    .filter(record -> record.kind().equals(MemberSources.SERVICE))
                    .filter(record -> record.days().to().equals(at.days().from()))
                    .findFirst()
                    .orElse(at);
            further = !before.equals(at);
            first = before;
        }
        return first;
    }
}

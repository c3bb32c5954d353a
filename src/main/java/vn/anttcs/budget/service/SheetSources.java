package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import vn.anttcs.budget.rule.fact.Fact;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.budget.rule.line.DutyEntry;
import vn.anttcs.budget.rule.line.MemberMonth;
import vn.anttcs.duty.service.DutySources;
import vn.anttcs.organisation.service.PlaceSources;
import vn.anttcs.personnel.service.MemberSources;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.SourceRecord;

/**
 * Căn cứ trên phiếu: finds, for one member's month, the records and decisions from which its facts were read. Only for a
 * sheet that somebody opens; sheets of many members are computed without.
 */
@ApplicationScoped
public class SheetSources {
    private MemberSources members;
    private PlaceSources places;
    private DutySources duty;
    private ServiceLedger service;

    protected SheetSources() {}

    @Inject
    public SheetSources(MemberSources members, PlaceSources places, DutySources duty, ServiceLedger service) {
        this.members = members;
        this.places = places;
        this.duty = duty;
        this.service = service;
    }

    /** The month of a member, computed as known at a recorded time, with the records that say what it says. */
    MemberMonth explained(String memberNo, MemberMonth month, Instant knownOn) {
        DateRange days = MonthFacts.days(month.month());
        Known known = known(memberNo, days, knownOn);
        List<FactStretch> facts = month.stretches().stream()
                .map(stretch -> new FactStretch(
                        stretch.period(),
                        stretch.facts(),
                        sources(stretch, known.on(stretch.period().from()))))
                .toList();
        MemberMonth.Happened happened = month.happened();
        return month.explained(
                facts,
                new MemberMonth.Happened(
                        cited(memberNo, happened.duty(), days, knownOn), happened.events(), happened.before()));
    }

    /**
     * The records of a member and of the teams in which the member serves.
     *
     * @param teams the team by the days in it
     */
    private record Known(List<SourceRecord> member, Map<DateRange, Long> teams, Map<Long, List<SourceRecord>> ofTeams) {
        List<SourceRecord> on(LocalDate day) {
            List<SourceRecord> known = new ArrayList<>(member);
            teams.forEach((days, team) -> known.addAll(days.contains(day) ? ofTeams.get(team) : List.of()));
            return known;
        }
    }

    private Known known(String memberNo, DateRange days, Instant knownOn) {
        long memberId = service.idOf(memberNo);
        Map<DateRange, Long> teams = new HashMap<>();
        service.stretches(List.of(memberId), days, knownOn)
                .get(memberId)
                .forEach(stretch -> teams.put(stretch.days(), stretch.teamId()));
        Map<Long, List<SourceRecord>> ofTeams = new HashMap<>();
        teams.values().forEach(team -> ofTeams.computeIfAbsent(team, id -> places.of(id, days, knownOn)));
        return new Known(members.of(memberId, memberNo, knownOn), teams, ofTeams);
    }

    private static Map<Fact, List<SourceRecord>> sources(FactStretch stretch, List<SourceRecord> known) {
        Map<Fact, List<SourceRecord>> sources = new EnumMap<>(Fact.class);
        for (Fact fact : stretch.facts().known().keySet()) {
            List<SourceRecord> found = FactRecords.of(fact, stretch.period(), known);
            if (!found.isEmpty()) {
                sources.put(fact, found);
            }
        }
        return sources;
    }

    private List<DutyEntry> cited(String memberNo, List<DutyEntry> entries, DateRange days, Instant knownOn) {
        if (entries.isEmpty()) {
            return entries;
        }
        Map<String, Instant> confirmed = duty.confirmed(memberNo, days, knownOn);
        Set<String> numbers = new HashSet<>();
        entries.forEach(entry -> entry.extra().sources().forEach(source -> numbers.add(source.record())));
        Map<String, SourceRecord> bases = duty.bases(numbers, knownOn);
        return entries.stream().map(entry -> cited(entry, confirmed, bases)).toList();
    }

    private static DutyEntry cited(DutyEntry entry, Map<String, Instant> confirmed, Map<String, SourceRecord> bases) {
        List<SourceRecord> sources = entry.extra().sources().stream()
                .map(source -> source.kind().equals(DutySources.DUTY)
                        ? confirmed(source, entry, confirmed)
                        : bases.getOrDefault(source.record(), source))
                .toList();
        return new DutyEntry(
                entry.day(),
                entry.kind(),
                entry.hours(),
                entry.dayKind(),
                new DutyEntry.Extra(entry.extra().values(), sources));
    }

    private static SourceRecord confirmed(SourceRecord source, DutyEntry entry, Map<String, Instant> confirmed) {
        String number = source.record().substring(source.record().indexOf(Happenings.ENTRY) + 1);
        return new SourceRecord(
                source.kind(),
                source.record(),
                DateRange.of(entry.day(), entry.day().plusDays(1)),
                confirmed.get(number),
                null);
    }
}

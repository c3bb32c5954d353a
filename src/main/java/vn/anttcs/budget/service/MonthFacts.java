package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.anttcs.budget.rule.fact.FactStretch;
import vn.anttcs.organisation.api.TeamPlace;
import vn.anttcs.organisation.service.PlaceLedger;
import vn.anttcs.personnel.api.MemberStretch;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.shared.DateRange;
import vn.anttcs.shared.Stretches;

/**
 * Dữ kiện của một tháng: reads what the registers know of members and of the places of their teams in a month, in sets,
 * and puts it into the form in which policies are asked.
 */
@ApplicationScoped
public class MonthFacts {
    private ServiceLedger service;
    private PlaceLedger places;

    protected MonthFacts() {}

    @Inject
    public MonthFacts(ServiceLedger service, PlaceLedger places) {
        this.service = service;
        this.places = places;
    }

    /**
     * What is known of one member in a month.
     *
     * @param memberId internal id
     * @param service the days in the force, also suspended
     * @param teams where the member serves, in order of days
     * @param facts what holds on each of those days
     */
    public record MemberFacts(long memberId, List<DateRange> service, List<TeamDays> teams, List<FactStretch> facts) {}

    /**
     * Days of a member in one team whose place does not change meanwhile.
     *
     * @param place the place, or null when nothing is known of the team on those days
     */
    public record TeamDays(DateRange days, long teamId, TeamPlace place) {}

    /** The days of a month. */
    public static DateRange days(YearMonth month) {
        return DateRange.of(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** Who serves in one of the teams on some day of the month. */
    public List<Long> membersOf(Collection<Long> teamIds, YearMonth month, Instant knownOn) {
        return service.membersOf(teamIds, days(month), knownOn);
    }

    /**
     * The facts of members, in ascending order of their ids; who is not in the force on any day of the month is left out.
     *
     * @param strengths whether any rule asks how many serve in a team; it costs reading all members of those teams
     */
    public List<MemberFacts> of(Collection<Long> memberIds, YearMonth month, Instant knownOn, boolean strengths) {
        DateRange days = days(month);
        Map<Long, List<MemberStretch>> found = new TreeMap<>(service.stretches(memberIds, days, knownOn));
        Set<Long> teamIds = found.values().stream()
                .flatMap(List::stream)
                .map(MemberStretch::teamId)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, List<TeamPlace>> byTeam =
                places.places(teamIds, days, knownOn).stream().collect(Collectors.groupingBy(TeamPlace::teamId));
        TeamStrengths counted = strengths ? TeamStrengths.of(service, teamIds, days, knownOn) : TeamStrengths.NOT_ASKED;
        List<MemberFacts> all = new ArrayList<>(found.size());
        found.forEach((id, stretches) -> {
            if (!stretches.isEmpty()) {
                all.add(member(id, stretches, byTeam, counted));
            }
        });
        return all;
    }

    private static MemberFacts member(
            long id, List<MemberStretch> stretches, Map<Long, List<TeamPlace>> byTeam, TeamStrengths strengths) {
        List<FactStretch> facts = new ArrayList<>(stretches.size());
        List<TeamDays> teams = new ArrayList<>(stretches.size());
        for (MemberStretch stretch : stretches) {
            List<TeamPlace> at = byTeam.getOrDefault(stretch.teamId(), List.of());
            Stream<DateRange> cuts = Stream.concat(
                    at.stream().map(TeamPlace::days),
                    Stream.concat(
                            FactReading.anniversaries(stretch, stretch.days()).stream()
                                    .map(DateRange::from),
                            strengths.changes(stretch.teamId())));
            for (DateRange days : Stretches.of(stretch.days(), cuts)) {
                TeamPlace place = at.stream()
                        .filter(one -> one.days().contains(days.from()))
                        .findFirst()
                        .orElse(null);
                teams.add(new TeamDays(days, stretch.teamId(), place));
                facts.add(new FactStretch(
                        days,
                        FactReading.of(stretch, place, strengths.on(stretch.teamId(), days.from()), days.from()),
                        Map.of()));
            }
        }
        return new MemberFacts(id, stretches.stream().map(MemberStretch::days).toList(), teams, facts);
    }

    /** How many serve in each team, where a rule asks for it. */
    private record TeamStrengths(Map<Long, List<DateRange>> serving) {
        static final TeamStrengths NOT_ASKED = new TeamStrengths(null);

        static TeamStrengths of(ServiceLedger service, Set<Long> teamIds, DateRange days, Instant knownOn) {
            List<Long> everybody = service.membersOf(teamIds, days, knownOn);
            Map<Long, List<DateRange>> serving = new HashMap<>();
            service.stretches(everybody, days, knownOn).values().stream()
                    .flatMap(List::stream)
                    .forEach(stretch -> serving.computeIfAbsent(stretch.teamId(), team -> new ArrayList<>())
                            .add(stretch.days()));
            return new TeamStrengths(serving);
        }

        Stream<DateRange> changes(long teamId) {
            return serving == null ? Stream.empty() : serving.getOrDefault(teamId, List.of()).stream();
        }

        Integer on(long teamId, LocalDate day) {
            return serving == null
                    ? null
                    : (int) serving.getOrDefault(teamId, List.of()).stream()
                            .filter(days -> days.contains(day))
                            .count();
        }
    }
}

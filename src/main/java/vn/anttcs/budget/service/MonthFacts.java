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
import vn.anttcs.budget.rule.fact.Fact;
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
    public record MemberFacts(long memberId, List<DateRange> service, List<TeamDays> teams, List<FactStretch> facts) {
        /** What of it falls on some days. */
        MemberFacts within(DateRange days) {
            List<DateRange> served = new ArrayList<>(2);
            for (DateRange period : service) {
                period.intersect(days).ifPresent(served::add);
            }
            List<TeamDays> stood = new ArrayList<>(2);
            for (TeamDays team : teams) {
                team.days()
                        .intersect(days)
                        .ifPresent(period -> stood.add(new TeamDays(period, team.teamId(), team.place())));
            }
            List<FactStretch> held = new ArrayList<>(2);
            for (FactStretch stretch : facts) {
                stretch.period()
                        .intersect(days)
                        .ifPresent(period -> held.add(new FactStretch(period, stretch.facts(), stretch.sources())));
            }
            return new MemberFacts(memberId, served, stood, held);
        }
    }

    /**
     * Days of a member in one team whose place does not change meanwhile.
     *
     * @param place the place, or null when nothing is known of the team on those days
     */
    public record TeamDays(DateRange days, long teamId, TeamPlace place) {}

    /** The days of a month. */
    public static DateRange days(YearMonth month) {
        return days(month, month);
    }

    /** The days of the months from the first to the last. */
    static DateRange days(YearMonth first, YearMonth last) {
        return DateRange.of(first.atDay(1), last.plusMonths(1).atDay(1));
    }

    /** Who serves in one of the teams on some day of the month. */
    public List<Long> membersOf(Collection<Long> teamIds, YearMonth month, Instant knownOn) {
        return service.membersOf(teamIds, days(month), knownOn);
    }

    /**
     * The facts of members over the months from the first to the last, in ascending order of their ids; who is not in the
     * force on any day of them is left out.
     *
     * @param strengths whether any rule asks how many serve in a team; it costs reading all members of those teams
     */
    public List<MemberFacts> of(
            Collection<Long> memberIds, YearMonth first, YearMonth last, Instant knownOn, boolean strengths) {
        return over(memberIds, new Window(days(first, last), null), knownOn, FactsWanted.all(strengths));
    }

    /**
     * Over which days facts are told.
     *
     * @param days the days
     * @param forceOn a day whose facts are taken for all of them as though nothing ever changed; null for what is recorded
     */
    record Window(DateRange days, LocalDate forceOn) {
        DateRange read() {
            return forceOn == null ? days : DateRange.of(forceOn, forceOn.plusDays(1));
        }

        /** What was read of a day that stands for all is stretched over all. */
        MemberStretch told(MemberStretch found) {
            return forceOn == null
                    ? found
                    : new MemberStretch(
                            found.memberId(),
                            days,
                            found.suspended(),
                            found.teamId(),
                            found.position(),
                            found.recognisedOn(),
                            found.dateOfBirth(),
                            found.education(),
                            found.ethnicity(),
                            found.priorityGroup(),
                            found.insurance(),
                            found.otherPosts());
        }
    }

    /** The facts of members over any days, as {@link #of}. */
    List<MemberFacts> over(Collection<Long> memberIds, Window window, Instant knownOn, FactsWanted wanted) {
        DateRange days = window.read();
        Map<Long, List<MemberStretch>> found =
                new TreeMap<>(service.stretches(memberIds, days, knownOn, wanted.ofMembers()));
        Set<Long> teamIds = found.values().stream()
                .flatMap(List::stream)
                .map(MemberStretch::teamId)
                .collect(Collectors.toCollection(HashSet::new));
        Map<Long, List<TeamPlace>> byTeam = places.places(teamIds, days, knownOn, wanted.ofPlaces()).stream()
                .collect(Collectors.groupingBy(TeamPlace::teamId));
        TeamStrengths counted = wanted.contains(Fact.TEAM_STRENGTH)
                ? TeamStrengths.of(service, teamIds, days, knownOn)
                : TeamStrengths.NOT_ASKED;
        Reading reading = new Reading(window, byTeam, counted, wanted);
        List<MemberFacts> all = new ArrayList<>(found.size());
        found.forEach((id, stretches) -> {
            if (!stretches.isEmpty()) {
                all.add(reading.member(id, stretches));
            }
        });
        return all;
    }

    /** Everything from which the facts of members are put together. */
    private record Reading(
            Window window, Map<Long, List<TeamPlace>> byTeam, TeamStrengths strengths, FactsWanted wanted) {

        MemberFacts member(long id, List<MemberStretch> stretches) {
            List<FactStretch> facts = new ArrayList<>(stretches.size());
            List<TeamDays> teams = new ArrayList<>(stretches.size());
            List<DateRange> served = new ArrayList<>(stretches.size());
            for (MemberStretch found : stretches) {
                MemberStretch stretch = window.told(found);
                served.add(stretch.days());
                for (DateRange days : cut(found, stretch)) {
                    LocalDate seen = window.forceOn() == null ? days.from() : window.forceOn();
                    TeamPlace place = place(stretch.teamId(), seen);
                    teams.add(new TeamDays(days, stretch.teamId(), place));
                    facts.add(new FactStretch(
                            days,
                            wanted.of(
                                    FactReading.of(stretch, place, strengths.on(stretch.teamId(), seen), days.from())),
                            Map.of()));
                }
            }
            return new MemberFacts(id, served, teams, facts);
        }

        private List<DateRange> cut(MemberStretch found, MemberStretch told) {
            Stream<DateRange> grown =
                    FactReading.anniversaries(told, told.days(), wanted).map(DateRange::from);
            Stream<DateRange> changes = window.forceOn() == null
                    ? Stream.concat(
                            byTeam.getOrDefault(found.teamId(), List.of()).stream()
                                    .map(TeamPlace::days),
                            strengths.changes(found.teamId()))
                    : Stream.empty();
            return Stretches.of(told.days(), Stream.concat(changes, grown));
        }

        private TeamPlace place(long teamId, LocalDate day) {
            return byTeam.getOrDefault(teamId, List.of()).stream()
                    .filter(one -> one.days().contains(day))
                    .findFirst()
                    .orElse(null);
        }
    }

    /** How many serve in each team, where a rule asks for it. */
    private record TeamStrengths(Map<Long, List<DateRange>> serving) {
        static final TeamStrengths NOT_ASKED = new TeamStrengths(null);

        static TeamStrengths of(ServiceLedger service, Set<Long> teamIds, DateRange days, Instant knownOn) {
            List<Long> everybody = service.membersOf(teamIds, days, knownOn);
            Map<Long, List<DateRange>> serving = new HashMap<>();
            service.stretches(everybody, days, knownOn, Set.of()).values().stream()
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

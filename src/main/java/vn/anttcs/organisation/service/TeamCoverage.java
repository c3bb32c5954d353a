package vn.anttcs.organisation.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import vn.anttcs.organisation.persistence.Presence;
import vn.anttcs.organisation.persistence.TeamRows;
import vn.anttcs.platform.persistence.Dated;
import vn.anttcs.platform.persistence.DatedRows;
import vn.anttcs.platform.persistence.DatedSets;
import vn.anttcs.platform.persistence.Recording;
import vn.anttcs.shared.DateRange;

/** Địa bàn của Tổ: which residential units teams cover. The caller holds the locks of the teams. */
@ApplicationScoped
public class TeamCoverage {
    private DatedRows rows;
    private DatedSets sets;

    protected TeamCoverage() {}

    @Inject
    public TeamCoverage(DatedRows rows, DatedSets sets) {
        this.rows = rows;
        this.sets = sets;
    }

    /** What a team covers on a day, as it stands. */
    Set<Long> of(long teamId, LocalDate day) {
        return sets.standing(TeamRows.COVERAGE, List.of(teamId)).stream()
                .filter(row -> row.valid().contains(day))
                .map(row -> Long.valueOf(row.key()))
                .collect(Collectors.toSet());
    }

    /** Makes a team cover exactly these residential units on the period. */
    void set(long teamId, Collection<Long> places, DateRange period, Recording recording) {
        Set<String> wanted = places.stream().map(place -> Long.toString(place)).collect(Collectors.toSet());
        Set<String> kept = new HashSet<>();
        for (Dated<Presence> row : sets.standing(TeamRows.COVERAGE, List.of(teamId))) {
            boolean throughout = !row.valid().from().isAfter(period.from())
                    && !row.valid().to().isBefore(period.to());
            if (wanted.contains(row.key()) && throughout) {
                kept.add(row.key());
            } else if (row.valid().overlaps(period)) {
                rows.clear(TeamRows.COVERAGE, teamId, row.key(), period, recording);
            }
        }
        wanted.stream()
                .filter(place -> !kept.contains(place))
                .forEach(place -> rows.put(TeamRows.COVERAGE, teamId, place, period, new Presence(), recording));
    }

    /** Teams that cover one of the old residential units from the day on cover the new ones instead. */
    void replace(
            Collection<Long> teamIds, Set<Long> old, Collection<Long> instead, LocalDate day, Recording recording) {
        for (Dated<Presence> row : sets.standing(TeamRows.COVERAGE, teamIds)) {
            if (old.contains(Long.valueOf(row.key()))) {
                row.valid().intersect(DateRange.from(day)).ifPresent(days -> {
                    rows.clear(TeamRows.COVERAGE, row.identity(), row.key(), days, recording);
                    instead.forEach(place -> rows.put(
                            TeamRows.COVERAGE, row.identity(), Long.toString(place), days, new Presence(), recording));
                });
            }
        }
    }

    /** Those of the teams that cover nothing else than one residential unit on some day from the day on. */
    Set<Long> coveringOnly(Collection<Long> teamIds, long place, LocalDate day) {
        Map<Long, List<Dated<Presence>>> byTeam =
                sets.standing(TeamRows.COVERAGE, teamIds).stream().collect(Collectors.groupingBy(Dated::identity));
        return teamIds.stream()
                .filter(team -> coversOnly(byTeam.getOrDefault(team, List.of()), place, day))
                .collect(Collectors.toSet());
    }

    private static boolean coversOnly(List<Dated<Presence>> coverage, long place, LocalDate day) {
        return coverage.stream()
                .filter(row -> Long.parseLong(row.key()) == place)
                .flatMap(row -> row.valid().intersect(DateRange.from(day)).stream())
                .anyMatch(days -> coverage.stream()
                        .noneMatch(other -> Long.parseLong(other.key()) != place
                                && other.valid().contains(days.from())));
    }
}

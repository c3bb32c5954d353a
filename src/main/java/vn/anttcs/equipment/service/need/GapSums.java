package vn.anttcs.equipment.service.need;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import vn.anttcs.equipment.rule.Gap;
import vn.anttcs.equipment.rule.GapSum;
import vn.anttcs.equipment.service.KnownNorms;
import vn.anttcs.equipment.service.TeamStanding;
import vn.anttcs.equipment.service.TeamStandings;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Sums what many teams lack, area by area: some thousand teams at a time, with a fixed number of queries for each five hundred
 * of them, so that the teams of the nation fit into memory and no team has a query of its own.
 */
@ApplicationScoped
public class GapSums {
    private static final int CHUNK = 4_000;

    private KnownNorms norms;
    private TeamStandings standings;
    private HeldByTeams holdings;

    protected GapSums() {}

    @Inject
    public GapSums(KnownNorms norms, TeamStandings standings, HeldByTeams holdings) {
        this.norms = norms;
        this.standings = standings;
        this.holdings = holdings;
    }

    /**
     * What is asked for.
     *
     * @param kindCode of one kind alone, or null
     * @param until last day of the horizon, or null without one
     */
    record Wanted(String kindCode, LocalDate until) {
        boolean has(KnownNorms.Due due) {
            return kindCode == null || kindCode.equals(due.kind().kindCode());
        }
    }

    /** What the teams of an area lack, by code of the kind. */
    static final class Area {
        private final Map<String, GapSum> kinds = new TreeMap<>();
        private long teams;

        Map<String, GapSum> kinds() {
            return kinds;
        }

        long teams() {
            return teams;
        }

        private void add(String kindCode, KnownNorms.Due due, Gap gap) {
            kinds.put(
                    kindCode,
                    kinds.getOrDefault(kindCode, GapSum.NOTHING)
                            .and(due.result().outcome(), gap));
        }

        void add(Area other) {
            teams += other.teams;
            other.kinds.forEach((kind, sum) -> kinds.merge(kind, sum, GapSum::and));
        }
    }

    /**
     * The areas with their sums, and the norms and kinds that were used.
     *
     * @param areas by internal id of the area; null for teams that lie in none
     */
    record Sums(Map<Long, Area> areas, KnownNorms.Book book) {
        /** All areas together. */
        Area whole() {
            Area whole = new Area();
            areas.values().forEach(whole::add);
            return whole;
        }
    }

    /** What teams lack, summed by the area in which each stands. */
    Sums of(Collection<Long> teamIds, Function<TeamStanding, Long> areaOf, Wanted wanted, ReadTime time) {
        KnownNorms.Book book = norms.on(time);
        DueByStanding due = new DueByStanding(book);
        List<String> dated = wanted.until() == null
                ? List.of()
                : HeldByTeams.dated(book.kinds().values());
        Map<Long, Area> areas = new HashMap<>();
        List<Long> all = List.copyOf(teamIds);
        for (int from = 0; from < all.size(); from += CHUNK) {
            List<Long> chunk = all.subList(from, Math.min(all.size(), from + CHUNK));
            Map<Long, TeamStanding> known = standings.of(chunk, time);
            HeldByTeams.Held held = holdings.of(known.keySet(), dated, time);
            known.forEach((teamId, team) -> {
                Area area = areas.computeIfAbsent(areaOf.apply(team), one -> new Area());
                area.teams++;
                due.of(team).stream()
                        .filter(wanted::has)
                        .forEach(each ->
                                area.add(each.kind().kindCode(), each, held.gap(teamId, each, book, wanted.until())));
            });
        }
        return new Sums(areas, book);
    }
}

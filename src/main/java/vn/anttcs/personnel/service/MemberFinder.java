package vn.anttcs.personnel.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.anttcs.personnel.persistence.MemberSearch;
import vn.anttcs.platform.persistence.ReadTime;

/**
 * Finds the members of a page. In a few teams it looks at all who stand there; else it walks along the names until the
 * page is full, and whoever does not serve where is asked for, or is none of the caller's, is passed by.
 */
@ApplicationScoped
class MemberFinder {
    private static final int LARGEST_STEP = 16_000;
    private static final Comparator<MemberSearch.Candidate> BY_NAME =
            Comparator.comparing(MemberSearch.Candidate::foldedName).thenComparing(MemberSearch.Candidate::memberId);

    private MemberSearch search;

    protected MemberFinder() {}

    @Inject
    MemberFinder(MemberSearch search) {
        this.search = search;
    }

    /** A member of a page with where it stands at the two times of the search. */
    record Found(MemberSearch.Candidate person, MemberSearch.Standing standing) {}

    /**
     * The next members after one.
     *
     * @param mine tells of members which of them the caller may see, or is null for all
     */
    List<Found> find(
            MemberSearch.Wanted wanted,
            Function<List<Long>, Set<Long>> mine,
            ReadTime time,
            MemberSearch.Candidate after,
            int most) {
        return wanted.isOfFewTeams()
                ? ofTeams(wanted, mine, time, after, most)
                : along(wanted, mine, time, after, most);
    }

    /** Those who stand in the teams, all looked at and put in order. */
    private List<Found> ofTeams(
            MemberSearch.Wanted wanted,
            Function<List<Long>, Set<Long>> mine,
            ReadTime time,
            MemberSearch.Candidate after,
            int most) {
        Map<Long, MemberSearch.Standing> then = byMember(search.ofTeams(wanted.teamIds(), time));
        List<Long> standing = then.values().stream()
                .filter(member -> fits(member, wanted))
                .map(MemberSearch.Standing::memberId)
                .toList();
        Set<Long> seen = mine == null ? Set.of() : mine.apply(standing);
        return search.persons(standing, wanted, time).stream()
                .filter(candidate -> mine == null || seen.contains(candidate.memberId()))
                .filter(candidate -> BY_NAME.compare(candidate, after) > 0)
                .sorted(BY_NAME)
                .limit(most)
                .map(candidate -> new Found(candidate, then.get(candidate.memberId())))
                .toList();
    }

    private List<Found> along(
            MemberSearch.Wanted wanted,
            Function<List<Long>, Set<Long>> mine,
            ReadTime time,
            MemberSearch.Candidate after,
            int most) {
        List<Found> found = new ArrayList<>();
        MemberSearch.Candidate last = after;
        int step = Math.max(200, most + 1);
        while (true) {
            List<MemberSearch.Candidate> passing = search.next(wanted, time, last, step);
            found.addAll(fitting(passing, wanted, mine, time));
            if (found.size() >= most) {
                return found.subList(0, most);
            }
            if (passing.size() < step) {
                return found;
            }
            last = passing.get(passing.size() - 1);
            step = Math.min(LARGEST_STEP, step * 4);
        }
    }

    private List<Found> fitting(
            List<MemberSearch.Candidate> passing,
            MemberSearch.Wanted wanted,
            Function<List<Long>, Set<Long>> mine,
            ReadTime time) {
        List<Long> ids = passing.stream()
                .map(MemberSearch.Candidate::memberId)
                .distinct()
                .toList();
        Map<Long, MemberSearch.Standing> then = byMember(search.standings(ids, time));
        Set<Long> seen = mine == null ? Set.of() : mine.apply(ids);
        return passing.stream()
                .filter(candidate -> fits(then.get(candidate.memberId()), wanted))
                .filter(candidate -> mine == null || seen.contains(candidate.memberId()))
                .map(candidate -> new Found(candidate, then.get(candidate.memberId())))
                .toList();
    }

    private static Map<Long, MemberSearch.Standing> byMember(List<MemberSearch.Standing> standings) {
        return standings.stream()
                .collect(Collectors.toMap(MemberSearch.Standing::memberId, Function.identity(), (one, same) -> one));
    }

    private static boolean fits(MemberSearch.Standing standing, MemberSearch.Wanted wanted) {
        return standing != null
                && (wanted.teamIds() == null || wanted.teamIds().contains(standing.teamId()))
                && (wanted.post() == null || wanted.post() == standing.post())
                && (wanted.status() == null || wanted.status() == standing.status());
    }
}

package vn.anttcs.budget.service;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import vn.anttcs.budget.api.Claim;
import vn.anttcs.budget.api.ClaimPage;
import vn.anttcs.budget.api.FindClaims;
import vn.anttcs.budget.persistence.ClaimAnchor;
import vn.anttcs.budget.persistence.ClaimRows;
import vn.anttcs.personnel.service.ServiceLedger;
import vn.anttcs.platform.persistence.Clockwork;
import vn.anttcs.platform.persistence.Cursor;
import vn.anttcs.platform.persistence.ReadTime;

/** Walks the claims from the latest one back until a page is full; claims of members elsewhere are passed by. */
@ApplicationScoped
public class ClaimSearch {
    private static final int STEP = 500;

    private ClaimRows claims;
    private ClaimCases cases;
    private ClaimViews views;
    private ClaimPlaces places;
    private ServiceLedger service;
    private Clockwork clockwork;

    protected ClaimSearch() {}

    @Inject
    public ClaimSearch(
            ClaimRows claims,
            ClaimCases cases,
            ClaimViews views,
            ClaimPlaces places,
            ServiceLedger service,
            Clockwork clockwork) {
        this.claims = claims;
        this.cases = cases;
        this.views = views;
        this.places = places;
        this.service = service;
        this.clockwork = clockwork;
    }

    ClaimPage page(FindClaims query) {
        Optional<Cursor> cursor = Cursor.read(query.cursor());
        ReadTime time = clockwork.readTime(null, query.knownOn(), cursor);
        int limit = Cursor.limit(query.limit());
        ClaimPlaces.Sight sight = places.sight(query.unitCode());
        List<Found> found = new ArrayList<>();
        long before = cursor.map(at -> at.number(0)).orElse(Long.MAX_VALUE);
        while (found.size() <= limit) {
            List<ClaimAnchor> step = claims.before(before, query.state(), time.knownOn(), STEP);
            take(step, sight, query.overdue(), time, limit + 1, found);
            if (step.size() < STEP) {
                break;
            }
            before = step.get(step.size() - 1).id();
        }
        return new ClaimPage(
                found.stream().limit(limit).map(Found::claim).toList(),
                Cursor.next(found, limit, time, one -> List.of(one.id())),
                time.knownOn());
    }

    private record Found(long id, Claim claim) {}

    private void take(
            List<ClaimAnchor> step,
            ClaimPlaces.Sight sight,
            Boolean overdue,
            ReadTime time,
            int most,
            List<Found> found) {
        Set<Long> seen = sight.seen(step.stream().map(ClaimAnchor::memberId).toList());
        Map<Long, String> numbers = service.numbersOf(seen);
        for (ClaimAnchor anchor : step) {
            if (found.size() < most && seen.contains(anchor.memberId())) {
                Claim claim = views.view(numbers.get(anchor.memberId()), cases.of(anchor, time), time.knownOn());
                if (overdue == null || overdue == isLate(claim)) {
                    found.add(new Found(anchor.id(), claim));
                }
            }
        }
    }

    private static boolean isLate(Claim claim) {
        return claim.deadlines().stream().anyMatch(deadline -> deadline.overdue());
    }
}
